/** Longer than any address of ours with its query. */
const MAX_LENGTH = 2000
/** Placeholder host for parsing URLs; reserved, so it can't be registered (RFC 6761). */
const HERE = 'http://here.invalid'
/** What browsers drop from an address or read as a slash, and so may make another of it. */
const TREACHEROUS = /[\p{Cc}\\]/u

/**
 * An address to come back to, as a path on this very site with its query and fragment; null for
 * anything that leads, or by some reading may lead, elsewhere. `siteUrl` is also taken off the front
 * of a whole address of ours.
 */
export function samePath(value: unknown, siteUrl = HERE): string | null {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return null
  const path = value.startsWith(`${siteUrl}/`) ? value.slice(siteUrl.length) : value
  if (!isPlainPath(path) || !URL.canParse(path, HERE)) return null
  const { origin, pathname, search, hash } = new URL(path, HERE)
  // Parsed, `/.//elsewhere` is `//elsewhere`.
  return origin === HERE && isPlainPath(pathname) ? pathname + search + hash : null
}

/** The same, or the front page. */
export function backPath(value: unknown, siteUrl?: string): string {
  return samePath(value, siteUrl) ?? '/'
}

/** The address of the sign-in page that leads back. `kept` when what was typed is kept meanwhile. */
export function signInPath(back: string, { kept = false } = {}): string {
  return `/sign-in?to=${encodeURIComponent(back)}${kept ? '&note=draft' : ''}`
}

function isPlainPath(path: string): boolean {
  return isPlain(path) && isPlain(unquoted(path))
}

function isPlain(path: string): boolean {
  return path.startsWith('/') && !path.startsWith('//') && !TREACHEROUS.test(path)
}

/** The path with its percent signs undone, however often they were done; empty where they can't be. */
function unquoted(path: string): string {
  let [now = ''] = path.split(/[?#]/)
  try {
    for (let before = ''; before !== now; ) {
      before = now
      now = decodeURIComponent(now)
    }
    return now
  } catch {
    return ''
  }
}
