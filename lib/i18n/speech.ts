import type { InterfaceLanguage } from './language.ts'
import { type Counted, said, type Text, type Values } from './message.ts'
import type { Words as AllWords } from './words.ts'

/** The interface in one language: its words, and how to put something into them. */
export interface Speech<Words> {
  readonly language: InterfaceLanguage
  readonly words: Words
  /** A message with what stands in its places. */
  say<Place extends string>(message: Text<Place> | Counted<Place>, values: Values<Place>): string
}

/** The whole interface in one language, for what is said outside of components. */
export type Spoken = Speech<AllWords>

export function speechOf<Words>(language: InterfaceLanguage, words: Words): Speech<Words> {
  return { language, words, say: (message, values) => said(language, message, values) }
}
