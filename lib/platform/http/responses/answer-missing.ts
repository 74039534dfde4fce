import type { IncomingMessage, ServerResponse } from 'node:http'
import { hasWords } from '../requests/pick-interface.ts'
import { changesSomething, pathOf } from '../requests/same-origin.ts'
import { MISSING } from './missing-page.ts'

/** They ask whether a page has changed; this one is not the page that the client has. */
const CONDITIONS = ['if-none-match', 'if-modified-since'] as const

/**
 * Answers a request for an address at which nothing can be. Programs get a bare 404. For a reader
 * the request is pointed at the one page that says so, which Next keeps in its cache; then the
 * result is false, and the caller sends what Next answers with the status 404.
 */
export function answerMissing(request: IncomingMessage, response: ServerResponse): boolean {
  if (changesSomething(request) || !hasWords(pathOf(request))) {
    request.resume()
    response.writeHead(404, { 'cache-control': 'no-store' }).end()
    return true
  }
  for (const name of CONDITIONS) delete request.headers[name]
  request.url = MISSING
  return false
}
