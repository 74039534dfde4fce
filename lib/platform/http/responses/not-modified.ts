import type { IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'

/**
 * Sends 304 without a body if the client already has the response (RFC 9110, 13.2.2). Next does this
 * for pages only; feeds and other routes set their own ETag and Last-Modified.
 */
export function answerNotModified(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return
  const { writeHead } = response
  response.writeHead = ((status: number, ...rest: never[]) => {
    if (status !== 200 || !isFresh(request, response)) {
      return writeHead.call(response, status, ...rest)
    }
    // These describe the body, which isn't sent; Node drops the body of a 304 by itself.
    response.removeHeader('content-encoding')
    response.removeHeader('content-length')
    response.removeHeader('content-type')
    response.statusMessage = ''
    return writeHead.call(response, 304)
  }) as typeof response.writeHead
}

function isFresh({ headers }: IncomingMessage, response: ServerResponse): boolean {
  // A forced reload (no-cache) may still be answered by "not modified": the ETag was compared just now.
  const { 'cache-control': _, ...conditions } = headers
  return fresh(conditions, {
    etag: response.getHeader('etag'),
    'last-modified': response.getHeader('last-modified'),
  })
}
