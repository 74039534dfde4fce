import { searchAddress } from '@/components/search/search-address.ts'
import type { SearchRequest } from '@/lib/search/search.ts'

interface Props {
  request: SearchRequest
  pages: number
  /** What the pages hold, such as "articles". */
  of: string
}

/** The ways to the page before and the page after. */
export function SearchPager({ request, pages, of }: Props) {
  const { page } = request
  if (pages <= 1 && page === 1) return null
  return (
    <nav className="pager" aria-label={`Pages of ${of}`}>
      {page > 1 && (
        <a
          className="load-more"
          href={searchAddress(request, { page: Math.min(page - 1, Math.max(1, pages)) })}
          rel="prev"
        >
          Previous
        </a>
      )}
      {page < pages && (
        <a className="load-more" href={searchAddress(request, { page: page + 1 })} rel="next">
          Next
        </a>
      )}
      <p className="pager-place">
        Page {page} of {Math.max(pages, 1)}
      </p>
    </nav>
  )
}
