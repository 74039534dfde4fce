import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldWord } from '@/lib/search/words/fold-word.ts'

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
