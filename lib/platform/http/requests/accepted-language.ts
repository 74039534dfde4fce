import { match } from '@formatjs/intl-localematcher'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  isInterfaceLanguage,
} from '../../../i18n/language.ts'

/** Longer than any browser's header, in UTF-16 units; what follows is ignored. */
const MAX_LENGTH = 1000

/** Matching takes 0.04 ms and most readers send one of a few headers. */
const matched = new LRUCache<string, { readonly language: InterfaceLanguage | null }>({ max: 500 })

/**
 * The interface language that an Accept-Language header (RFC 9110, 12.5.4) prefers, or null if it
 * names none of ours. Old tags count as today's (`in` is Indonesian, `tl` Filipino), and `th-TH`
 * means `th`.
 */
export function acceptedLanguage(header: string): InterfaceLanguage | null {
  const key = header.slice(0, MAX_LENGTH)
  const known = matched.get(key)
  if (known) return known.language
  const language = matchLanguage(key)
  matched.set(key, { language })
  return language
}

function matchLanguage(header: string): InterfaceLanguage | null {
  const accepted = new Negotiator({ headers: { 'accept-language': header } }).languages()
  const tags = accepted.flatMap(canonicalTags)
  const found = match(tags, [...INTERFACE_LANGUAGES], UNDETERMINED, { algorithm: 'lookup' })
  return isInterfaceLanguage(found) ? found : null
}

/** The BCP 47 tag for "no language named"; the matcher wants a default. */
const UNDETERMINED = 'und'

function canonicalTags(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag)
  } catch {
    return []
  }
}
