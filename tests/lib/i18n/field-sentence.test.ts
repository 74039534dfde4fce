import { describe, expect, test } from 'vitest'
import { CATALOGUES, speechIn } from '@/lib/i18n/catalogues.ts'
import { type FieldTrouble, fieldSentence, fieldSentenceIn } from '@/lib/i18n/field-sentence.ts'
import { INTERFACE_LANGUAGES } from '@/lib/i18n/language.ts'

const troubles = Object.keys(CATALOGUES.en.fields) as FieldTrouble[]

describe.each(INTERFACE_LANGUAGES)('what is wrong with a field, in %s', (language) => {
  const speech = speechIn(language)

  test.each(troubles)('%s', (trouble) => {
    const sentence = speech.say<'count'>(speech.words.fields[trouble], { count: 5000 })
    expect(fieldSentenceIn(speech, fieldSentence(trouble, 5000))).toBe(sentence)
  })

  test('what no catalogue has becomes a sentence that fits any field', () => {
    for (const sentence of ['Invalid input: expected number, received NaN', '', 'Say why.']) {
      expect(fieldSentenceIn(speech, sentence)).toBe(speech.words.fields.unclear)
    }
  })
})
