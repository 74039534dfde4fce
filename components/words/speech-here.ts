import { cache } from 'react'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import { FALLBACK, type InterfaceLanguage } from '@/lib/i18n/language.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'

/** What one rendering speaks. React keeps it for that rendering alone; outside of one it is English. */
const rendering = cache((): { speech: Speech<Words> } => ({ speech: speechIn(FALLBACK) }))

/** Lets the page under way speak that language. The frame of a page calls it before anything in it is drawn. */
export function speakHere(language: InterfaceLanguage): void {
  rendering().speech = speechIn(language)
}

/**
 * The interface as this page speaks it. For components that only servers draw: they can't have
 * React's context. Scripts have components/words/client-speech.tsx, and what both draw is handed it.
 */
export function speechHere(): Speech<Words> {
  return rendering().speech
}
