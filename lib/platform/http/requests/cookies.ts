import { parseCookie } from 'cookie'

/** Far above what browsers send (8 KB in all). */
const MAX_LENGTH = 16_384

/** The value of a cookie in a `Cookie` header (RFC 6265, 5.4), or undefined. */
export function readCookie(header: string | null | undefined, name: string): string | undefined {
  return header ? parseCookie(header.slice(0, MAX_LENGTH))[name] : undefined
}
