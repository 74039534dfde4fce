/**
 * The address asked for, such that every later step can undo its percent-encoding. Where it can't
 * be undone (a stray percent sign, bytes that are no UTF-8) the percent signs of the path stand for
 * themselves, so that the reader gets the 404 page or where an old address went; Next would answer
 * with an error.
 */
export function readableAddress(address: string): string {
  const cut = address.indexOf('?')
  const path = cut < 0 ? address : address.slice(0, cut)
  return isReadable(path) ? address : path.replaceAll('%', '%25') + address.slice(path.length)
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
