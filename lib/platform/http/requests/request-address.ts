/** Characters of a path as readers read it: longer than any address of ours or of an imported site. */
const MAX_PATH = 1000
/** Characters between two slashes: more than a slug has (MAX_SLUG), fewer than a file name may have. */
const MAX_SEGMENT = 250
/** Slugs have no percent sign, so one that is left was encoded twice; NUL can't stand in Postgres. */
const NEVER_OURS = /[%\p{Cc}\p{Cs}\u{FFFD}\\]/u

/**
 * Whether anything can be at that address. Where this is true, a step that undoes the path's
 * percent-encoding once more than needed changes nothing and can't fail: Next hands some routes
 * encoded parameters and others decoded ones. A query may say anything; what reads it decides.
 */
export function canExist(address: string): boolean {
  const path = decodedPath(address)
  if (path === null || path.length > MAX_PATH || NEVER_OURS.test(path)) return false
  return path.split('/').every((segment) => segment.length <= MAX_SEGMENT)
}

function decodedPath(address: string): string | null {
  const [path = ''] = address.split('?', 1)
  if (!path.startsWith('/')) return null
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
