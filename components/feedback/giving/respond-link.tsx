import { getBlockQuery, getRespondToAddress } from '@/components/feedback/feedback-address.ts'

interface Props {
  /** The article's slug. */
  slug: string
  /** The revision shown on the page. */
  revision: number
  /** The block's id. */
  block: string
  /** Accessible name. */
  name: string
}

/**
 * Link to respond to a paragraph, sentence by sentence. CSS draws its label, so the label isn't
 * copied, searched or counted with the article's text, and it costs few bytes.
 */
export function RespondLink({ slug, revision, block, name }: Props) {
  const link = {
    className: 'respond',
    href: getRespondToAddress(slug, getBlockQuery(block, revision)),
    rel: 'nofollow',
    'aria-label': name,
  }
  return <a {...link} />
}
