import type { IncomingMessage, ServerResponse } from 'node:http'
import { speechIn } from '../../../i18n/catalogues.ts'
import { FALLBACK, type InterfaceLanguage } from '../../../i18n/language.ts'
import { plainPage } from './plain-page.ts'
import { sendInstead } from './send-instead.ts'

/** Where the page is that says so; app/(site)/page-not-found. */
export const MISSING = '/page-not-found'

/** Stands in where even that page can't be had. */
function spare(language: InterfaceLanguage): string {
  const { title, words, front } = speechIn(language).words.site.missing
  return plainPage({ title, words, links: [{ to: '/', name: front }], language })
}

/** What decides how that page reads to this reader. */
const PASSED_ON = ['accept-language', 'cookie'] as const

/** The page that says that there is none, as this server prints it at `origin`. Never rejects. */
export async function missingPage(
  origin: string,
  { headers }: IncomingMessage,
  language: InterfaceLanguage = FALLBACK,
): Promise<string> {
  const passed = PASSED_ON.flatMap((name) => {
    const value = headers[name]
    return value ? [[name, value] as [string, string]] : []
  })
  try {
    const answer = await fetch(origin + MISSING, { headers: passed, redirect: 'error' })
    return answer.ok ? await answer.text() : spare(language)
  } catch {
    return spare(language)
  }
}

/** Sends that page in the place of the document that Next has for an address without one (404). */
export function explainMissing(response: ServerResponse, page: () => Promise<string>): void {
  sendInstead(response, 404, page)
}
