import { normalize } from '../../text/typed/normalize.ts'

/** Query parameters by which WordPress names a post, page, category or author. */
const MEANINGFUL = ['p', 'page_id', 'attachment_id', 'cat', 'author'] as const

/**
 * Normalises an address of the imported WordPress site, for storing and for looking up: no host,
 * lower case (WordPress ignores case), percent-decoded where possible, NFC, no double or trailing
 * slashes, and only the first query parameter that identifies something. Never throws.
 *
 *     /2013/01/10/X/?utm=1      → /2013/01/10/x
 *     https://old.test/?p=12&b=1 → /?p=12
 */
export function normalizeOldPath(pathAndQuery: string): string {
  const local = pathAndQuery.trim().replace(/^(?:https?:)?\/\/[^/?#]*/i, '')
  const [beforeHash = ''] = local.split('#', 1)
  const cut = beforeHash.indexOf('?')
  const path = cut < 0 ? beforeHash : beforeHash.slice(0, cut)
  const query = cut < 0 ? '' : keepIdentifyingParameter(beforeHash.slice(cut + 1))
  const clean = `/${path.split('/').filter(Boolean).map(decodeSegment).join('/')}`
  return query === '' ? clean : `${clean}?${query}`
}

function decodeSegment(segment: string): string {
  try {
    return normalize(decodeURIComponent(segment), 'NFC').toLowerCase()
  } catch {
    return segment.toLowerCase()
  }
}

function keepIdentifyingParameter(query: string): string {
  const given = new URLSearchParams(query)
  const name = MEANINGFUL.find((known) => /^\d{1,20}$/.test(given.get(known) ?? ''))
  return name ? `${name}=${given.get(name)}` : ''
}
