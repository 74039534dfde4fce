import type { MouseEvent } from 'react'
import { getMoreAddress } from '@/components/article/more-address.ts'
import type { StorySpeech } from '@/components/article/more-tabs.tsx'
import type { MoreList } from '@/lib/pages/articles/page-views.ts'

interface Props {
  speech: StorySpeech
  slug: string
  list: MoreList
  loading: boolean
  onFollow: (event: MouseEvent, through: string) => void
}

/** Link to the next batch of a list, or after the last one to the author's or category's page. */
export function LoadMore({ speech, slug, list, loading, onFollow }: Props) {
  const { tab, of, next, full } = list
  const { words, say } = speech
  const byAuthor = tab === 'author'
  const name = { name: of.name }
  if (next !== null) {
    return (
      <a
        className="load-more"
        href={getMoreAddress(slug, tab, next)}
        aria-disabled={loading || undefined}
        onClick={(event) => onFollow(event, next)}
      >
        {say(byAuthor ? words.loadBy : words.loadIn, name)}
      </a>
    )
  }
  if (!full) return null
  return (
    <a className="load-more" href={`/${tab}/${of.slug}`}>
      {say(byAuthor ? words.allBy : words.allIn, name)}
    </a>
  )
}
