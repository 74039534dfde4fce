import type { IncomingMessage } from 'node:http'

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * Where requests come in that no page of ours sends: one-click unsubscribing (RFC 8058) comes from
 * providers of mail, and renewing from the server itself. Each proves itself in another way.
 */
const OPEN = new Set(['/unsubscribe', '/api/renew'])

/** Whether a request means to change something. */
export function changesSomething({ method = 'GET' }: IncomingMessage): boolean {
  return CHANGING.has(method)
}

/**
 * Whether a page of another site makes the browser send something here: its Origin is neither the
 * host that was asked nor the site's own, or the browser says so itself (Sec-Fetch-Site). Programs
 * that are no browsers send neither, and hold nobody's cookies.
 */
export function isForeign(request: IncomingMessage, siteUrl: string): boolean {
  if (!changesSomething(request) || OPEN.has(pathOf(request))) return false
  const { origin, host } = request.headers
  if (request.headers['sec-fetch-site'] === 'cross-site') return true
  if (origin === undefined) return false
  const sender = hostOf(origin)
  return sender === null || (sender !== host?.toLowerCase() && sender !== hostOf(siteUrl))
}

/**
 * Tells Next which host the request was sent to, of one that is not foreign. Next compares it with
 * the Origin once more, but would believe X-Forwarded-Host, which anyone may write.
 */
export function nameHost(request: IncomingMessage): void {
  const sender = hostOf(request.headers.origin ?? '')
  if (sender === null) delete request.headers['x-forwarded-host']
  else request.headers['x-forwarded-host'] = sender
}

export function pathOf({ url = '/' }: IncomingMessage): string {
  return url.replace(/[?#].*$/s, '')
}

/** Host and port of an http(s) origin; null where it is none, as `null` itself. */
function hostOf(origin: string): string | null {
  if (!/^https?:\/\//i.test(origin) || !URL.canParse(origin)) return null
  return new URL(origin).host
}
