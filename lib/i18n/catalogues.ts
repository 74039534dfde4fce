import { en } from './en/words.ts'
import { fil } from './fil/words.ts'
import { id } from './id/words.ts'
import type { InterfaceLanguage } from './language.ts'
import { ms } from './ms/words.ts'
import { type Speech, speechOf } from './speech.ts'
import { th } from './th/words.ts'
import { vi } from './vi/words.ts'
import type { Words } from './words.ts'

export const CATALOGUES: Readonly<Record<InterfaceLanguage, Words>> = { en, id, vi, th, ms, fil }

/** The interface in that language, whole: for servers. What scripts need is passed to them by area. */
export function speechIn(language: InterfaceLanguage): Speech<Words> {
  return speechOf(language, CATALOGUES[language])
}
