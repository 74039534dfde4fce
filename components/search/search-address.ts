import type { SearchRequest } from '@/lib/search/search.ts'

/** Under which names a search stands in an address. */
const NAMES = {
  typed: 'q',
  place: 'in',
  category: 'section',
  author: 'by',
  language: 'language',
  from: 'from',
  to: 'to',
  sort: 'sort',
  page: 'page',
} as const satisfies Record<keyof SearchRequest, string>

/** What goes without saying. */
const USUAL: Partial<Record<keyof SearchRequest, string>> = {
  place: 'articles',
  sort: 'best',
  page: '1',
}

/** The address of a search, with some of it changed. Another search begins on its first page. */
export function searchAddress(
  request: SearchRequest,
  changes: Partial<SearchRequest> = {},
): string {
  const asked = { ...request, page: 1, ...changes }
  const query = new URLSearchParams()
  for (const [key, name] of Object.entries(NAMES) as [keyof SearchRequest, string][]) {
    const value = String(asked[key])
    if (value !== '' && value !== USUAL[key]) query.set(name, value)
  }
  return query.size > 0 ? `/search?${query}` : '/search'
}
