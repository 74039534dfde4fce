import type { IncomingMessage, ServerResponse } from 'node:http'
import { speechIn } from '../../../i18n/catalogues.ts'
import { FALLBACK, type InterfaceLanguage } from '../../../i18n/language.ts'
import { plainPage } from './plain-page.ts'

export type RefusedStatus = 403 | 411 | 413

const WHY = { 403: 'foreign', 411: 'unmeasured', 413: 'tooLarge' } as const

function pageOf(status: RefusedStatus, language: InterfaceLanguage): string {
  const { site } = speechIn(language).words
  const front = { to: '/', name: site.missing.front }
  const links = status === 413 ? [{ to: '', name: site.unread.back }, front] : [front]
  return plainPage({ ...site.unread[WHY[status]], links, language })
}

/**
 * Answers a request that is not worth reading. What is still to come of its body is let by, because
 * a browser that can't finish sending shows no answer. `language`: of the page that says why.
 */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: RefusedStatus,
  language: InterfaceLanguage = FALLBACK,
): void {
  request.resume()
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(pageOf(status, language))
}
