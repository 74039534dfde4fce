import { blockQuery, respondToAddress } from '@/components/feedback/feedback-address.ts'
import '@/components/feedback/giving/respond-link.css'

interface Props {
  /** The article's. */
  slug: string
  /** The one that is shown. */
  revision: number
  /** The block's id. */
  block: string
  /** What it says to those who don't see it. */
  name: string
}

/**
 * Offers to respond to a paragraph, sentence by sentence. Its word is drawn by the style sheet: so it
 * is no part of the article's text, to be copied, searched or counted with it, and costs few bytes.
 */
export function RespondLink({ slug, revision, block, name }: Props) {
  const link = {
    className: 'respond',
    href: respondToAddress(slug, blockQuery(block, revision)),
    rel: 'nofollow',
    'aria-label': name,
  }
  return <a {...link} />
}
