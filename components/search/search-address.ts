import type { SearchRequest } from '@/lib/search/search.ts'

/** Query parameter names. */
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

/** Default values, omitted from the address. */
const DEFAULTS: Partial<Record<keyof SearchRequest, string>> = {
  place: 'articles',
  sort: 'best',
  page: '1',
}

/** Address of a search with some parameters changed. Changes reset to the first page. */
export function getSearchAddress(
  request: SearchRequest,
  changes: Partial<SearchRequest> = {},
): string {
  const asked = { ...request, page: 1, ...changes }
  const query = new URLSearchParams()
  for (const [key, name] of Object.entries(NAMES) as [keyof SearchRequest, string][]) {
    const value = String(asked[key])
    if (value !== '' && value !== DEFAULTS[key]) query.set(name, value)
  }
  return query.size > 0 ? `/search?${query}` : '/search'
}
