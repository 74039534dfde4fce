import { normalize } from '../../text/typed/normalize.ts'

/** What a WordPress address may carry in its query that names a thing; the rest is noise. */
const MEANINGFUL = ['p', 'page_id', 'attachment_id', 'cat', 'author'] as const

/**
 * The one form in which addresses of an earlier site are stored and looked up: path and query
 * without the host, lower case (WordPress never told case apart), percent-encoding undone where it
 * can be and the text in NFC, no doubled or closing slash, and of the query only the first part
 * that names a thing. `/2013/01/10/X/?utm=1` is `/2013/01/10/x`; `/?p=12&b=1` is `/?p=12`.
 * Takes an absolute address as well. Never throws.
 */
export function normaliseOldPath(pathAndQuery: string): string {
  const local = pathAndQuery.trim().replace(/^(?:https?:)?\/\/[^/?#]*/i, '')
  const [beforeHash = ''] = local.split('#', 1)
  const cut = beforeHash.indexOf('?')
  const path = cut < 0 ? beforeHash : beforeHash.slice(0, cut)
  const query = cut < 0 ? '' : meaningfulQuery(beforeHash.slice(cut + 1))
  const clean = `/${path.split('/').filter(Boolean).map(decoded).join('/')}`
  return query === '' ? clean : `${clean}?${query}`
}

function decoded(segment: string): string {
  try {
    return normalize(decodeURIComponent(segment), 'NFC').toLowerCase()
  } catch {
    return segment.toLowerCase()
  }
}

function meaningfulQuery(query: string): string {
  const given = new URLSearchParams(query)
  const name = MEANINGFUL.find((known) => /^\d{1,20}$/.test(given.get(known) ?? ''))
  return name ? `${name}=${given.get(name)}` : ''
}
