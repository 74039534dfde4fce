import type { ServerResponse } from 'node:http'
import { plainPage } from './plain-page.ts'

/**
 * What a reader sees when a page could not be rendered. Next answers with an empty document that
 * needs scripts to say so.
 */
const FAILURE_PAGE = plainPage({
  title: 'This page could not be printed',
  words:
    'Something went wrong on our side, and it has been noted. Nothing of yours is lost. A second try often works.',
  links: [
    { to: '', name: 'Try again' },
    { to: '/', name: 'Go to the front page' },
  ],
})

/** Of the document that is not sent, these would be untrue of the one that is. */
export const UNTRUE = ['content-encoding', 'content-length', 'etag', 'link', 'transfer-encoding']

/** Sends that page in the place of a document that the server failed to render (500). */
export function explainFailures(response: ServerResponse): void {
  const { writeHead, write, end } = response
  let replaced = false

  response.writeHead = ((status: number, ...rest: never[]) => {
    if (replaced) return response
    const type = String(response.getHeader('content-type') ?? '')
    if (status !== 500 || !type.startsWith('text/html')) {
      return writeHead.call(response, status, ...rest)
    }
    replaced = true
    for (const name of UNTRUE) response.removeHeader(name)
    response.setHeader('cache-control', 'no-store')
    writeHead.call(response, 500)
    end.call(response, FAILURE_PAGE, 'utf8')
    return response
  }) as typeof response.writeHead

  // Whoever sends a failure without a head of its own decides it here, before any byte.
  const decide = () => {
    if (response.statusCode === 500 && !response.headersSent) response.writeHead(500)
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
