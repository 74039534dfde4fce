import { expect, test } from 'vitest'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import { tooOftenSentence } from '@/lib/web/forms/too-often-message.ts'

test.each([
  [3, 'in a moment'],
  [40, 'in 40 seconds'],
  [91, 'in 2 minutes'],
  [3599, 'in 60 minutes'],
  [5401, 'in 2 hours'],
])('after %i seconds is %s', (seconds, words) => {
  expect(tooOftenSentence(speechIn('en'), seconds)).toBe(`Too many attempts. Try again ${words}.`)
})

test('in the reader’s language too', () => {
  expect(tooOftenSentence(speechIn('id'), 91)).toBe('Terlalu sering. Coba lagi dalam 2 menit.')
})
