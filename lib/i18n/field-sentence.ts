import { fields } from './en/answers.ts'
import { said } from './message.ts'
import type { Spoken } from './speech.ts'

/** What can be wrong with a field. */
export type FieldTrouble = keyof typeof fields

/**
 * What is wrong with a field, as a schema says it: in English, which programs read too. Readers get
 * it by `fieldSentenceIn`. `count` is the limit where the sentence names one.
 */
export function fieldSentence(trouble: FieldTrouble, count = 0): string {
  return said<'count'>('en', fields[trouble], { count })
}

/**
 * What a schema said of a field, in another language of the interface. What no catalogue has, such
 * as zod's own words about a value that no form of ours sends, becomes a sentence that fits any field.
 */
export function fieldSentenceIn({ words, say }: Spoken, sentence: string): string {
  for (const [trouble, pattern] of PATTERNS) {
    const found = pattern.exec(sentence)
    if (found) {
      const count = Number((found[1] ?? '').replaceAll(',', ''))
      return say<'count'>(words.fields[trouble], { count })
    }
  }
  return words.fields.unclear
}

const PATTERNS = Object.entries(fields).map(([trouble, sentence]) => {
  const pattern = sentence.replace(/[.?()]/g, '\\$&').replace('{count}', '([\\d,]+)')
  return [trouble as FieldTrouble, new RegExp(`^${pattern}$`)] as const
})
