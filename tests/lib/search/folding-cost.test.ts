import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf } from '@/lib/search/words/excerpt.ts'
import { foldWord } from '@/lib/search/words/fold-word.ts'
import { foldedMap } from '@/lib/search/words/folded-map.ts'
import { letterGroups } from '@/lib/search/words/letter-groups.ts'
import { parseQuery } from '@/lib/search/words/parse-query.ts'
import { searchWords } from '@/lib/search/words/search-words.ts'
import { slugOf } from '@/lib/text/words/slug.ts'
import { growth, TOO_MUCH } from '../text/growth.ts'

/** Rows of what is easily read again and again, up to any length. */
const ROWS: readonly (readonly [string, string, string])[] = [
  ['marks of two heights', 'a', '\u0301\u0316'],
  ['the same mark', 'a', '\u0301'],
  ['marks on no letter', '', '\u0316\u0301'],
  ['Thai tones', 'ก', '\u0e48\u0e38'],
  ['Hebrew points', 'א', '\u05b0\u0591'],
  ['marks with joiners between', 'a', '\u0301\u200d\u0316'],
  ['Cyrillic marks', '', '\u0483\u0316'],
  ['marked letters', '', 'a\u0301\u0316'],
  ['unseen signs', 'a', '\u200d'],
]

describe('words are folded in a time that grows as they do', () => {
  const runs: readonly (readonly [string, (text: string) => unknown])[] = [
    ['a word', foldWord],
    ['the words of a text', (text) => [...searchWords(text)]],
    ['a text with the way back', foldedMap],
    ['groups of letters', (text) => letterGroups(`ก${text}`, 8000)],
    ['an excerpt', (text) => excerptOf(`ferry ${text}`, parseQuery('ferry'))],
    ['a slug', slugOf],
  ]
  test.each(runs)('%s', (_what, run) => {
    for (const [name, start, row] of ROWS) {
      const textOf = (length: number) => start + row.repeat(length / row.length)
      expect(growth(run, textOf, 40_000), name).toBeLessThan(TOO_MUCH)
    }
  })
})

test('the marks that fold away are those behind a letter of an alphabet, in one pass as by looking back', () => {
  const behind = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)\p{M}/gu
  const letters = ['a', 'я', 'ω', 'ก', 'ا', '7', '\u0301', '\u0316', '\u0483', '\u0e48', '\u064b']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 12 }), (typed) => {
      const word = typed.join('')
      const folded = word.normalize('NFKD').replace(behind, '').normalize('NFC')
      expect(foldWord(word)).toBe(folded)
    }),
  )
})
