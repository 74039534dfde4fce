import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Line } from '@/lib/text/anchoring/passage.ts'
import { type MarkedPassage, segmentsOf } from '@/lib/text/anchoring/segments.ts'

/** Blocks of these lengths, called a, b, c … */
function linesOf(...lengths: number[]): Line[] {
  let start = 0
  return lengths.map((length, index) => {
    const line = { blockId: String.fromCharCode(97 + index), start, end: start + length }
    start += length + 1
    return line
  })
}

function marks(...marked: [start: number, end: number, key: string][]): MarkedPassage<string>[] {
  return marked.map(([start, end, key]) => ({ start, end, key }))
}

describe('cutting passages into segments', () => {
  test('a text without notes has none', () => {
    expect(segmentsOf(linesOf(10, 10), [])).toEqual(new Map())
  })

  test('two notes that overlap make three segments, and each ends once', () => {
    expect(segmentsOf(linesOf(20), marks([2, 10, 'early'], [6, 15, 'late'])).get('a')).toEqual([
      { start: 2, end: 6, keys: ['early'], ends: [] },
      { start: 6, end: 10, keys: ['early', 'late'], ends: ['early'] },
      { start: 10, end: 15, keys: ['late'], ends: ['late'] },
    ])
  })

  test('a note inside another cuts it, and the outer one comes first', () => {
    expect(segmentsOf(linesOf(20), marks([4, 8, 'in'], [4, 12, 'out'])).get('a')).toEqual([
      { start: 4, end: 8, keys: ['out', 'in'], ends: ['in'] },
      { start: 8, end: 12, keys: ['out'], ends: ['out'] },
    ])
  })

  test('what is not covered is left out', () => {
    expect(segmentsOf(linesOf(20), marks([12, 15, 'b'], [1, 3, 'a'])).get('a')).toEqual([
      { start: 1, end: 3, keys: ['a'], ends: ['a'] },
      { start: 12, end: 15, keys: ['b'], ends: ['b'] },
    ])
  })

  test('a note across blocks is cut at them and ends in the last that it covers', () => {
    const segments = segmentsOf(linesOf(5, 0, 5, 5), marks([3, 13, 'x']))
    expect([...segments]).toEqual([
      ['a', [{ start: 3, end: 5, keys: ['x'], ends: [] }]],
      ['c', [{ start: 0, end: 5, keys: ['x'], ends: ['x'] }]],
    ])
  })

  test('empty passages and such outside the text mark nothing', () => {
    const none = marks([3, 3, 'empty'], [8, 4, 'backwards'], [50, 60, 'outside'], [5, 6, 'newline'])
    expect(segmentsOf(linesOf(5, 5), none)).toEqual(new Map())
  })

  test('thousands of notes on one word are one segment, drawn at once', () => {
    const many = Array.from({ length: 20_000 }, (_, key) => ({ start: 4, end: 9, key }))
    const segments = segmentsOf(linesOf(30), many).get('a')
    expect(segments).toHaveLength(1)
    expect(segments?.[0]?.keys).toEqual(many.map(({ key }) => key))
    expect(segments?.[0]?.ends).toHaveLength(20_000)
  })
})

const anyMarked = fc
  .array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 })
  .map((ranges) =>
    ranges.map(([a, b], key) => ({ start: Math.min(a, b), end: Math.max(a, b), key })),
  )
const anyLines = fc.array(fc.nat(12), { maxLength: 6 }).map((lengths) => linesOf(...lengths))

describe('segments of any passages', () => {
  test('each unit of the text has exactly the keys of the passages over it', () => {
    fc.assert(
      fc.property(anyLines, anyMarked, (lines, marked) => {
        const segments = segmentsOf(lines, marked)
        for (const line of lines) {
          for (let unit = line.start; unit < line.end; unit++) {
            const here = (segments.get(line.blockId) ?? []).filter(
              ({ start, end }) => start <= unit - line.start && unit - line.start < end,
            )
            const over = marked.filter(({ start, end }) => start <= unit && unit < end)
            expect(here).toHaveLength(over.length > 0 ? 1 : 0)
            expect(new Set(here[0]?.keys)).toEqual(new Set(over.map(({ key }) => key)))
          }
        }
      }),
    )
  })

  test('segments stand in order, inside their block, and every key that shows ends exactly once', () => {
    fc.assert(
      fc.property(anyLines, anyMarked, (lines, marked) => {
        const segments = segmentsOf(lines, marked)
        for (const line of lines) {
          let reached = 0
          for (const { start, end } of segments.get(line.blockId) ?? []) {
            expect(start).toBeGreaterThanOrEqual(reached)
            expect(end).toBeGreaterThan(start)
            reached = end
          }
          expect(reached).toBeLessThanOrEqual(line.end - line.start)
        }
        const all = [...segments.values()].flat()
        const ends = all.flatMap(({ ends }) => ends)
        expect(ends.toSorted()).toEqual([...new Set(all.flatMap(({ keys }) => keys))].toSorted())
      }),
    )
  })
})
