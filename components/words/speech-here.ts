import { cache } from 'react'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import { FALLBACK, type InterfaceLanguage } from '@/lib/i18n/language.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'

/** The language of the current rendering (React cache). English outside of a rendering. */
const rendering = cache((): { speech: Speech<Words> } => ({ speech: speechIn(FALLBACK) }))

/** Sets the language of the current page. The page frame calls it before rendering anything. */
export function setPageLanguage(language: InterfaceLanguage): void {
  rendering().speech = speechIn(language)
}

/**
 * Messages in the page's language, for server-only components, which can't use React context.
 * Client components use components/words/client-speech.tsx; shared components get them as a prop.
 */
export function getSpeech(): Speech<Words> {
  return rendering().speech
}
