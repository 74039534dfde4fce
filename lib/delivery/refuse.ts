import type { IncomingMessage, ServerResponse } from 'node:http'
import { plainPage } from './plain-page.ts'

export type RefusedStatus = 403 | 411 | 413

const FRONT = { to: '/', name: 'Go to the front page' }

const PAGES: Readonly<Record<RefusedStatus, string>> = {
  403: plainPage({
    title: 'This came from another site',
    words:
      'Another site made your browser send something here, so nothing was done. If you meant to do it, go to our page and send it from there.',
    links: [FRONT],
  }),
  411: plainPage({
    title: 'This can’t be taken',
    words: 'What was sent does not say how long it is, so nothing was done.',
    links: [FRONT],
  }),
  413: plainPage({
    title: 'This is too large',
    words:
      'What was sent is larger than what we take here, so nothing was done. A picture may have up to 8 MB.',
    links: [{ to: '', name: 'Go back' }, FRONT],
  }),
}

/**
 * Answers a request that is not worth reading. What is still to come of its body is let by, because
 * a browser that can't finish sending shows no answer.
 */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: RefusedStatus,
): void {
  request.resume()
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(PAGES[status])
}
