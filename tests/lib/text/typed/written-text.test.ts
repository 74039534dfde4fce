import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { nameSchema, profileSchema } from '@/lib/accounts/input.ts'
import { commentBodySchema } from '@/lib/conversation/comments/input.ts'
import { createPromptSchema, giveFeedbackSchema } from '@/lib/conversation/margin/input.ts'
import { reportSchema } from '@/lib/conversation/moderation/input.ts'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import { fieldSentenceIn } from '@/lib/i18n/field-sentence.ts'
import { INTERFACE_LANGUAGES } from '@/lib/i18n/language.ts'
import { MAX_MARKS } from '@/lib/text/typed/combining-marks.ts'
import { leastMs } from '../../../support/cost.ts'

const claim = { revision: 1, exact: 'a ferry' }
const feedback = { article: '7', body: 'No.', ...claim, kind: 'correction' }

/** Every text from people: what one with those words is taken for. */
const TEXTS: readonly (readonly [string, (words: string) => z.ZodSafeParseResult<unknown>])[] = [
  ['a comment', (body) => commentBodySchema.safeParse(body)],
  ['a name', (name) => nameSchema.safeParse(name)],
  ['about', (about) => profileSchema.safeParse({ name: 'Mina', handle: 'mina', about })],
  ['a wording', (suggestion) => giveFeedbackSchema.safeParse({ ...feedback, suggestion })],
  ['a question', (question) => createPromptSchema.safeParse({ article: '7', ...claim, question })],
  ['a report', (words) => reportSchema.safeParse({ comment: '7', reason: 'spam', words })],
]

const sentencesOf = (result: z.ZodSafeParseResult<unknown>) =>
  result.error?.issues.map(({ message }) => message) ?? []

describe.each(TEXTS)('%s', (_what, taken) => {
  test('may have marks on its letters, as every language writes them', () => {
    expect(taken('Huế, Đà Nẵng ผู้ใหญ่ မြွှေ့ בְּרֵאשִׁ֖ית'.normalize('NFD')).success).toBe(true)
  })

  test('has no letter with more than a few', () => {
    const [sentence, ...more] = sentencesOf(taken(`Ferry${'\u0301'.repeat(MAX_MARKS + 1)}`))
    expect(sentence).toMatch(/too many accents or other marks/)
    expect(more).toEqual([])
  })

  test('is refused soon, however many marks are sent', () => {
    const megabyte = `a${'\u0301\u0316'.repeat(500_000)}`
    expect(taken(megabyte).success).toBe(false)
    expect(leastMs(() => taken(megabyte), 5)).toBeLessThan(300)
  })
})

test('the sentence about marks is said in every language', () => {
  const [sentence = ''] = sentencesOf(nameSchema.safeParse(`a${'\u0301'.repeat(9)}`))
  const said = INTERFACE_LANGUAGES.map((language) => fieldSentenceIn(speechIn(language), sentence))
  expect(new Set(said).size).toBe(INTERFACE_LANGUAGES.length)
  for (const one of said) expect(one).toContain(String(MAX_MARKS))
})
