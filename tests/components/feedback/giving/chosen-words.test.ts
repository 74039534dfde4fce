import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  getSelectedPassage,
  joinBlocks,
  type ShownBlock,
} from '@/components/feedback/giving/chosen-words.ts'

/**
 * Blocks written as "The ferry [sailed| at noon]": brackets enclose the selection, bars separate
 * text nodes.
 */
function blocks(...drawn: string[]): ShownBlock[] {
  let inside = false
  return drawn.map((block, index) => ({
    id: `p${index + 1}`,
    pieces: block.split('|').map((piece) => {
      let text = ''
      let from = inside ? 0 : -1
      let to = 0
      for (const sign of piece) {
        if (sign === '[') [inside, from] = [true, text.length]
        else if (sign === ']') [inside, to] = [false, text.length]
        else text += sign
      }
      if (inside) to = text.length
      return from < 0 ? { text, from: 0, to: 0 } : { text, from, to }
    }),
  }))
}

describe('a selected passage', () => {
  test.each<
    [
      string,
      string[],
      [exact: string, start: number, block: string, last: string, from: number, through: number],
    ]
  >([
    ['inside one text', ['The [ferry] sailed.'], ['ferry', 4, 'p1', 'p1', 4, 9]],
    ['across texts of one block', ['The [fer|ry| sai]led.'], ['ferry sai', 4, 'p1', 'p1', 4, 13]],
    ['in a later block', ['One.', 'Two [words].'], ['words', 9, 'p2', 'p2', 4, 9]],
    ['across blocks', ['One [two.', 'Three] four.'], ['two.\nThree', 4, 'p1', 'p2', 4, 5]],
    [
      'across an empty one',
      ['One [two.', '', 'Three] four.'],
      ['two.\n\nThree', 4, 'p1', 'p3', 4, 5],
    ],
    ['without white space at their ends', ['The[ ferry ]sailed.'], ['ferry', 4, 'p1', 'p1', 4, 9]],
    [
      'without the break before the next block',
      ['The [ferry.', ']Sails.'],
      ['ferry.', 4, 'p1', 'p1', 4, 10],
    ],
    [
      'from the very start to the very end',
      ['[All of', 'it.]'],
      ['All of\nit.', 0, 'p1', 'p2', 0, 3],
    ],
  ])('%s', (_, drawn, [exact, start, block, last, from, through]) => {
    const claim = getSelectedPassage(blocks(...drawn))
    expect(claim).toMatchObject({ exact, start, place: { block, last, from, through } })
  })

  test('includes up to 32 units of context', () => {
    const claim = getSelectedPassage(blocks(`${'a'.repeat(40)}[ferry]${'b'.repeat(40)}`))
    expect(claim).toMatchObject({ prefix: 'a'.repeat(32), suffix: 'b'.repeat(32) })
    expect(getSelectedPassage(blocks('One.', 'A [ferry] sails.'))).toMatchObject({
      prefix: 'One.\nA ',
    })
  })

  test.each([
    ['nothing', ['The ferry sailed.']],
    ['white space', ['The[ ]ferry']],
    ['an empty selection', ['The []ferry']],
    ['the break between blocks', ['The ferry.[', ']Sailed.']],
  ])('excludes %s', (_, drawn) => {
    expect(getSelectedPassage(blocks(...drawn))).toBeNull()
  })

  test('always matches the text at its offsets (property)', () => {
    const piece = fc.record({
      text: fc.string({ maxLength: 6, unit: 'grapheme' }),
      a: fc.nat(6),
      b: fc.nat(6),
    })
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 3 }), { maxLength: 4 }), (drawn) => {
        const shown = drawn.map((pieces, index) => ({
          id: `p${index}`,
          pieces: pieces.map(({ text, a, b }) => {
            const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
            return { text, from, to }
          }),
        }))
        const claim = getSelectedPassage(shown)
        if (!claim) return
        const text = joinBlocks(shown)
        expect(text.slice(claim.start, claim.end)).toBe(claim.exact)
        expect(claim.exact.trim()).toBe(claim.exact)
        const line = (id: string) => {
          const at = shown.findIndex((one) => one.id === id)
          return joinBlocks(shown.slice(0, at)).length + (at > 0 ? 1 : 0)
        }
        expect(line(claim.place.block) + claim.place.from).toBe(claim.start)
        expect(line(claim.place.last) + claim.place.through).toBe(claim.end)
      }),
    )
  })
})
