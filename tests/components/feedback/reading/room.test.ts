import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Column, countVisibleNotes } from '@/components/feedback/reading/room.ts'

const SENTENCE = 120

function block(letters: number, ...slips: number[]): Column {
  return { block: 'paragraph', lines: [letters], slips }
}

describe('the room that a block has for its slips', () => {
  test('the first slip is shown beside its block', () => {
    expect(
      countVisibleNotes([block(SENTENCE, 200), block(SENTENCE), block(SENTENCE, 100)]),
    ).toEqual([1, 0, 1])
  })

  test('a long paragraph shows more slips than a short one', () => {
    const slips = Array.from({ length: 12 }, () => 80)
    const [long = 0] = countVisibleNotes([block(4000, ...slips), block(SENTENCE, 80)])
    const [short = 0] = countVisibleNotes([block(200, ...slips), block(SENTENCE, 80)])
    expect(long).toBeGreaterThan(short)
    expect(short).toBeGreaterThan(0)
  })

  test('three hundred notes on one paragraph leave room for the note on the next', () => {
    const [, next] = countVisibleNotes([block(300, ...Array(300).fill(150)), block(300, 100)])
    expect(next).toBe(1)
  })

  test('a picture provides room too', () => {
    const picture: Column = { block: 'picture', lines: [], slips: [] }
    const slips = [80, 80, 80, 80]
    const [without = 0] = countVisibleNotes([block(200, ...slips), block(200, 80)])
    const [beside = 0] = countVisibleNotes([block(200, ...slips), picture, block(200, 80)])
    expect(beside).toBeGreaterThan(without)
  })

  test('never shows more slips than exist', () => {
    const blocks = fc.array(fc.tuple(fc.nat(2000), fc.array(fc.nat(600), { maxLength: 20 })), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(blocks, (given) => {
        const columns = given.map(([letters, slips]) => block(letters, ...slips))
        const rooms = countVisibleNotes(columns)
        expect(rooms).toHaveLength(columns.length)
        rooms.forEach((shown, at) => {
          expect(shown).toBeGreaterThanOrEqual(0)
          expect(shown).toBeLessThanOrEqual(columns[at]?.slips.length ?? 0)
        })
      }),
    )
  })
})
