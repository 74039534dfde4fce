import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalize } from '@/lib/text/typed/normalize.ts'
import { leastMs } from '../../../support/cost.ts'

const LETTERS = [
  'a',
  'é',
  'e\u0301',
  '\u0323',
  '\u0301',
  '가',
  '\u1100',
  '\u1161',
  'ก็',
  'ﷺ',
  '\ud83d',
]
const form = fc.constantFrom('NFC' as const, 'NFKD' as const)

test('a text is normalized as Unicode says', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LETTERS), { maxLength: 25 }), form, (letters, to) => {
      expect(normalize(letters.join(''), to)).toBe(letters.join('').normalize(to))
    }),
  )
})

test('a letter with thousands of marks keeps all of them, and costs no more than as many letters', () => {
  const marked = `a${'\u0301\u0323'.repeat(20_000)}`
  expect(normalize(marked, 'NFC')).toHaveLength(40_000)
  const letters = 'a\u0301'.repeat(20_000)
  const cost = (text: string) => leastMs(() => normalize(text, 'NFC'), 3)
  expect(cost(marked)).toBeLessThan(30 * cost(letters))
})
