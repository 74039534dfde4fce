import type { ServerResponse } from 'node:http'
import { speechIn } from '../../../i18n/catalogues.ts'
import { FALLBACK, type InterfaceLanguage } from '../../../i18n/language.ts'
import { plainPage } from './plain-page.ts'
import { sendInstead } from './send-instead.ts'

/** What a reader sees when a page could not be rendered. */
export function failurePage(language: InterfaceLanguage): string {
  const { title, words, again, front } = speechIn(language).words.everywhere.trouble
  const links = [
    { to: '', name: again },
    { to: '/', name: front },
  ]
  return plainPage({ title, words, links, language })
}

/**
 * Sends that page in the place of a document that the server failed to render (500): Next answers with
 * an empty one that needs scripts to say so.
 */
export function explainFailures(
  response: ServerResponse,
  page: () => string | Promise<string> = () => failurePage(FALLBACK),
): void {
  sendInstead(response, 500, () => {
    response.setHeader('cache-control', 'no-store')
    return page()
  })
}
