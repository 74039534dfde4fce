import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetsIn } from '@/lib/exchange/annotations/code-points.ts'

/** One unit, two, several, and halves that meet by chance. */
const anySigns = fc.string({
  unit: fc.constantFrom('a', 'ä', '\u0301', 'ไ', '\n', '🚢', '👩‍👩‍👧', '\ud83d', '\udea2'),
})

const FERRY = 'A ⛴ and a 🚢 in ไทย 👩‍👩‍👧, e\u0301.'

test('signs beyond the first plane count once, marks and joiners for themselves', () => {
  const offsets = offsetsIn(FERRY)
  const at = FERRY.indexOf('in ไทย')
  expect(offsets.codePoints(at)).toBe(Array.from(FERRY.slice(0, at)).length)
  expect(offsets.codePoints(at)).toBe(at - 1)
  expect(offsets.units(at - 1)).toBe(at)
  expect(offsets.codePoints(FERRY.length)).toBe(Array.from(FERRY).length)
})

test('an offset inside a character counts as its end', () => {
  expect(offsetsIn('🚢!').codePoints(1)).toBe(1)
})

test('offsets of any text agree with counting, there and back', () => {
  fc.assert(
    fc.property(anySigns, (text) => {
      const offsets = offsetsIn(text)
      const signs = Array.from(text)
      const units = signs.map((_, index) => signs.slice(0, index).join('').length)
      expect(units.map(offsets.codePoints)).toEqual([...signs.keys()])
      expect([...signs.keys()].map(offsets.units)).toEqual(units)
    }),
  )
})

test('offsets beyond the text stay beyond it', () => {
  fc.assert(
    fc.property(anySigns, fc.nat(1e8), (text, more) => {
      expect(offsetsIn(text).units(Array.from(text).length + more)).toBe(text.length + more)
    }),
  )
})
