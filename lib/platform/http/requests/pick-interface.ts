import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  FALLBACK,
  type InterfaceLanguage,
  interfaceLanguageOf,
  isInterfaceLanguage,
} from '../../../i18n/language.ts'
import { acceptedLanguage } from './accepted-language.ts'
import { readCookie } from './cookies.ts'
import { pathOf } from './same-origin.ts'

/** What remembers a reader's choice. */
export const INTERFACE_COOKIE = 'interface'

/**
 * Tells Next, by its rewrites (next.config.js), which rendering of a page is asked for. Whatever a
 * client writes there is taken away.
 */
export const INTERFACE_HEADER = 'x-broadsheet-interface'

/**
 * What has no words of the interface, and so one rendering: what Next serves itself, routes for
 * programs, files. Everything else shows pages.
 */
const WITHOUT_WORDS = [
  /^\/(?:_next|api|media|share|annotation|sitemap|feeds|\.well-known)(?:\/|$)/,
  /^\/article\/[^/]+\/annotations$/,
  /^\/[^/]+\.(?:xml|txt|json|svg|ico)$/,
  /\/(?:feed\.xml|atom\.xml|feed\.json)$/,
  /^\/readme\//,
]

/** Whether what stands at that path speaks to readers. */
export function hasWords(path: string): boolean {
  return !WITHOUT_WORDS.some((pattern) => pattern.test(path))
}

/** The language in which this request is answered. */
export function interfaceOf({ headers }: IncomingMessage, siteLanguage: string): InterfaceLanguage {
  const wishes = { cookies: headers.cookie, accepted: headers['accept-language'] }
  return interfaceFor(wishes, siteLanguage)
}

/** What a request says of its reader's languages: its headers Cookie and Accept-Language. */
export interface Wishes {
  readonly cookies: string | null | undefined
  readonly accepted: string | null | undefined
}

/**
 * The language of the interface for whoever has these wishes: the reader's choice, else the first
 * that their browser accepts, else the newspaper's own.
 */
export function interfaceFor({ cookies, accepted }: Wishes, siteLanguage: string) {
  return (
    chosenIn(cookies ?? '') ??
    acceptedLanguage(accepted ?? '') ??
    interfaceLanguageOf(siteLanguage) ??
    FALLBACK
  )
}

/** Names the rendering that is asked for to Next, and to caches what it depends on. */
export function pickInterface(
  request: IncomingMessage,
  response: ServerResponse,
  language: InterfaceLanguage,
): void {
  delete request.headers[INTERFACE_HEADER]
  if (!hasWords(pathOf(request))) return
  request.headers[INTERFACE_HEADER] = language
  const { writeHead } = response
  response.writeHead = ((status: number, ...rest: never[]) => {
    const vary = [response.getHeader('vary') ?? []].flat().join(', ')
    response.setHeader('vary', vary ? `${vary}, ${VARY}` : VARY)
    return writeHead.call(response, status, ...rest)
  }) as typeof response.writeHead
}

const VARY = 'Accept-Language, Cookie'

function chosenIn(cookies: string): InterfaceLanguage | null {
  const value = readCookie(cookies, INTERFACE_COOKIE)
  return isInterfaceLanguage(value) ? value : null
}
