import type { ServerResponse } from 'node:http'

/** Of the document that is not sent, these would be untrue of the one that is. */
const UNTRUE = ['content-encoding', 'content-length', 'etag', 'link', 'transfer-encoding']

/**
 * Sends another document in the place of Next's own for a status, which needs scripts to say anything.
 * What programs ask for, and what answers with no document, is left alone.
 */
export function sendInstead(
  response: ServerResponse,
  status: number,
  page: () => string | Promise<string>,
): void {
  const { writeHead, write, end } = response
  let replaced = false

  const send = (html: string) => {
    writeHead.call(response, status)
    end.call(response, html, 'utf8')
  }
  response.writeHead = ((given: number, ...rest: never[]) => {
    if (replaced) return response
    const type = String(response.getHeader('content-type') ?? '')
    if (given !== status || !type.startsWith('text/html')) {
      return writeHead.call(response, given, ...rest)
    }
    replaced = true
    for (const name of UNTRUE) response.removeHeader(name)
    const html = page()
    if (typeof html === 'string') send(html)
    else void html.then(send)
    return response
  }) as typeof response.writeHead

  // Whoever sends it without a head of its own decides it here, before any byte.
  const decide = () => {
    const undecided = !response.headersSent && !replaced
    if (response.statusCode === status && undecided) response.writeHead(status)
  }
  response.write = ((...args: never[]) => {
    decide()
    return replaced || write.apply(response, args as unknown as Parameters<typeof write>)
  }) as typeof response.write
  response.end = ((...args: never[]) => {
    decide()
    return replaced ? response : end.apply(response, args as unknown as Parameters<typeof end>)
  }) as typeof response.end
}
