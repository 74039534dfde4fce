import type { ServerResponse } from 'node:http'
import { plainPage } from './plain-page.ts'
import { sendInstead } from './send-instead.ts'

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

/** Sends that page in the place of a document that the server failed to render (500). */
export function explainFailures(response: ServerResponse): void {
  sendInstead(response, 500, () => {
    response.setHeader('cache-control', 'no-store')
    return FAILURE_PAGE
  })
}
