import type { IncomingMessage, ServerResponse } from 'node:http'
import { speechIn } from '../../i18n/catalogues.ts'
import type { InterfaceLanguage } from '../../i18n/language.ts'
import type { Reach } from '../../platform/db/reach.ts'
import { pathOf } from '../../platform/http/requests/same-origin.ts'
import { failurePage } from '../../platform/http/responses/failure-page.ts'
import { plainPage } from '../../platform/http/responses/plain-page.ts'
import { formAgain } from './form-again.ts'
import type { KeptBody } from './keep-body.ts'

/** When to ask again: a database that restarts needs a few seconds. */
export const RETRY_AFTER_SECONDS = 5

/**
 * Set on pages served during an outage: the time since which the database has been unreachable, as
 * the page may be out of date.
 */
export const STALE_HEADER = 'x-broadsheet-stale'

/**
 * Answers a request as one that the database may be out of reach for: pages from the cache say so in
 * a header, and what fails for it is a 503 that says when to ask again, where Next says 500.
 */
export function answerThroughOutage(response: ServerResponse, reach: Reach): void {
  const { writeHead } = response
  response.writeHead = ((status: number, ...rest: never[]) => {
    const since = reach.lostSince
    if (since) response.setHeader(STALE_HEADER, since.toISOString())
    if (status !== 500 || !reach.isInDoubt) return writeHead.call(response, status, ...rest)
    response.setHeader('retry-after', RETRY_AFTER_SECONDS)
    response.statusMessage = ''
    return writeHead.call(response, 503, ...rest)
  }) as typeof response.writeHead
}

/** What a reader sees in place of a page that failed: what is wrong, as far as we know it. */
export function troublePage(
  reach: Reach,
  body: KeptBody | null,
  language: InterfaceLanguage,
): string | Promise<string> {
  return reach.isInDoubt ? outagePage(body, language) : failurePage(language)
}

/** That the database is missing; with what the reader sent, to send again. */
async function outagePage(body: KeptBody | null, language: InterfaceLanguage): Promise<string> {
  const { everywhere, site } = speechIn(language).words
  const { title, words, unsaved, written, sendAgain } = site.outage
  const front = { to: '/', name: everywhere.trouble.front }
  const form = await formAgain(body, { written, sendAgain })
  if (form) return plainPage({ ...unsaved, more: form, links: [front], language })
  const again = { to: '', name: everywhere.trouble.again }
  return plainPage({ title, words, links: [again, front], language })
}

/** What shows nothing of the database, or finds out for itself whether it is there. */
const NEVER_STALE = /^\/(?:_next\/static\/|api\/health$)/

/** Whether the answer must be as new as the database is. */
export function mustBeFresh(request: IncomingMessage): boolean {
  return !NEVER_STALE.test(pathOf(request))
}
