/** The sign that stands for what could not be read (U+FFFD), as addresses write it. */
const UNREADABLE = '%EF%BF%BD'

/**
 * The address asked for, such that every later step can undo its percent-encoding. Where it can't
 * be undone (a stray percent sign, bytes that are no UTF-8) nothing can stand at the address, and
 * its percent signs are replaced: the reader gets the 404 page, where Next would answer with an
 * error. A query is left alone, since what can't be read in it is passed over.
 */
export function readableAddress(address: string): string {
  const cut = address.indexOf('?')
  const path = cut < 0 ? address : address.slice(0, cut)
  if (isReadable(path)) return address
  return path.replaceAll('%', UNREADABLE) + address.slice(path.length)
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
