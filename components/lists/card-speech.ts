import { type Speech, speechOf } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'

/** Messages for the line under a headline, used by server and client components. */
export type CardSpeech = Speech<Words['cards']>

/** Selects them from the full catalog. */
export function getCardSpeech({ language, words }: Speech<Words>): CardSpeech {
  return speechOf(language, words.cards)
}
