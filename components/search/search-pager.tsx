import { getSearchAddress } from '@/components/search/search-address.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { SearchRequest } from '@/lib/search/search.ts'

interface Props {
  request: SearchRequest
  pages: number
}

/** Links to the previous and next page. */
export function SearchPager({ request, pages }: Props) {
  const { page, place } = request
  if (pages <= 1 && page === 1) return null
  const { words, say } = getSpeech()
  const { search } = words
  return (
    <nav className="pager" aria-label={search[place].pages}>
      {page > 1 && (
        <a
          className="load-more"
          href={getSearchAddress(request, { page: Math.min(page - 1, Math.max(1, pages)) })}
          rel="prev"
        >
          {search.previous}
        </a>
      )}
      {page < pages && (
        <a className="load-more" href={getSearchAddress(request, { page: page + 1 })} rel="next">
          {search.next}
        </a>
      )}
      <p className="pager-place">{say(search.page, { page, pages: Math.max(pages, 1) })}</p>
    </nav>
  )
}
