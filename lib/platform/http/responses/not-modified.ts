import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Answers 304 without a body where the client says that it has what would be sent (RFC 9110, 13.2.2).
 * Next does so for pages only; what routes print comes with an ETag and a Last-Modified of ours.
 */
export function answerNotModified(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return
  const { writeHead } = response
  response.writeHead = ((status: number, ...rest: never[]) => {
    if (status !== 200 || !hasIt(request, response)) {
      return writeHead.call(response, status, ...rest)
    }
    // They are about the body that stays here; Node itself drops that of a 304.
    response.removeHeader('content-encoding')
    response.removeHeader('content-length')
    response.removeHeader('content-type')
    response.statusMessage = ''
    return writeHead.call(response, 304)
  }) as typeof response.writeHead
}

function hasIt({ headers }: IncomingMessage, response: ServerResponse): boolean {
  const [tag, modified] = [response.getHeader('etag'), response.getHeader('last-modified')]
  const known = headers['if-none-match']
  if (known !== undefined) return typeof tag === 'string' && isAmong(tag, known)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return typeof modified === 'string' && Date.parse(modified) <= since
}

/** Whether a tag is in a list of tags, weak ones being as good (RFC 9110, 8.8.3.2). */
function isAmong(tag: string, list: string): boolean {
  if (list.trim() === '*') return true
  const strong = (one: string) => one.trim().replace(/^W\//, '')
  return list.split(',').some((one) => strong(one) === strong(tag))
}
