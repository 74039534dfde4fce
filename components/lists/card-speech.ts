import { type Speech, speechOf } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'

/** What the facts under a headline are said in: servers and scripts both draw them. */
export type CardSpeech = Speech<Words['cards']>

/** Of a whole catalogue. */
export function cardSpeech({ language, words }: Speech<Words>): CardSpeech {
  return speechOf(language, words.cards)
}
