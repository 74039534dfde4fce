import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carryPassages } from '@/lib/text/anchoring/carry-passages.ts'
import { describePassage } from '@/lib/text/anchoring/describe-passage.ts'
import { findPassage } from '@/lib/text/anchoring/find-passage.ts'
import type { LinedText, Passage } from '@/lib/text/anchoring/passage.ts'
import { snapToGraphemes } from '@/lib/text/anchoring/snap-to-graphemes.ts'
import { lined } from './lined.ts'

const WORDS = [
  'pier',
  'berth',
  'the',
  'of',
  'Ambon',
  'fell',
  'ท่าเรือ',
  'e\u0301t\u0301e',
  '👩🏽‍🚒',
  'قديم',
]
const word = fc.constantFrom(...WORDS)
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
const story = fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((lines) => lined(...lines))
/** A text of words that are all different, in which every place is its own. */
const unlike = fc.integer({ min: 2, max: 8 }).map((blocks) => {
  const line = (block: number) =>
    Array.from({ length: 9 }, (_, at) => `word${block}x${at}`).join(' ')
  return Array.from({ length: blocks }, (_, block) => line(block))
})

/** A passage of whole graphemes in a text, by two parts of it. */
function passageIn({ text }: LinedText, from: number, to: number): Passage {
  const [a, b] = [Math.floor(from * text.length), Math.floor(to * text.length)]
  const start = Math.min(a, b, text.length - 1)
  return snapToGraphemes(text, { start, end: Math.max(a, b, start + 1) })
}
const part = fc.double({ min: 0, max: 1, noNaN: true })

const cuts = new Intl.Segmenter('en', { granularity: 'grapheme' })

function expectWhole({ text }: LinedText, { start, end }: Passage): void {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThan(start)
  expect(end).toBeLessThanOrEqual(text.length)
  const edges = new Set([...cuts.segment(text)].map(({ index }) => index)).add(text.length)
  expect([edges.has(start), edges.has(end)]).toEqual([true, true])
}

test('a text that did not change leaves every passage as it is', () => {
  fc.assert(
    fc.property(story, fc.array(fc.tuple(part, part), { maxLength: 20 }), (text, parts) => {
      const passages = parts.map(([from, to]) => passageIn(text, from, to))
      for (const [at, carried] of carryPassages(text, text, passages).entries()) {
        expect(carried).toEqual({ state: 'unchanged', passage: passages[at], kept: 1 })
      }
    }),
  )
})

test('whatever the edit, a range is inside the text, not empty, and cuts no character', () => {
  fc.assert(
    fc.property(story, story, fc.array(fc.tuple(part, part)), (before, after, parts) => {
      const passages = parts.map(([from, to]) => passageIn(before, from, to))
      for (const { passage, kept, state } of carryPassages(before, after, passages)) {
        expect(kept).toBeLessThanOrEqual(1)
        expect(passage === null).toBe(state === 'detached')
        if (passage) expectWhole(after, passage)
      }
    }),
  )
})

test('an insertion elsewhere shifts a passage by exactly its length', () => {
  fc.assert(
    fc.property(unlike, part, part, paragraph, fc.boolean(), (lines, from, to, more, ahead) => {
      const before = lined(...lines.map((line, at) => `b${at + 1}|${line}`))
      const kept = lines.map((line, at) => `b${at + 1}|${line}`)
      const after = lined(...(ahead ? [`b90|${more}`, ...kept] : [...kept, `b90|${more}`]))
      const passage = passageIn(before, from, to)
      const shift = ahead ? more.length + 1 : 0
      const moved = { start: passage.start + shift, end: passage.end + shift }
      expect(carryPassages(before, after, [passage])).toEqual([
        { state: 'unchanged', passage: moved, kept: 1 },
      ])
    }),
  )
})

test('carrying twice is carrying once, where nothing of the passage is touched', () => {
  fc.assert(
    fc.property(unlike, part, paragraph, paragraph, (lines, from, first, second) => {
      const own = lines.map((line, at) => `b${at + 1}|${line}`)
      const [a, b, c] = [
        lined(...own),
        lined(`b90|${first}`, ...own),
        lined(`b90|${first}`, ...own, `b91|${second}`),
      ]
      const passage = passageIn(a, from, Math.min(1, from + 0.1))
      const [once] = carryPassages(a, c, [passage])
      const [half] = carryPassages(a, b, [passage])
      expect(half?.passage && carryPassages(b, c, [half.passage])[0]).toEqual(once)
    }),
  )
})

test('answers come in the order of the questions, each as if it were asked alone', () => {
  fc.assert(
    fc.property(story, story, fc.array(fc.tuple(part, part)), (before, after, parts) => {
      const passages = parts.map(([from, to]) => passageIn(before, from, to))
      const alone = passages.map((passage) => carryPassages(before, after, [passage])[0])
      expect(carryPassages(before, after, passages)).toEqual(alone)
    }),
  )
})

test('what was described is found again, with or without its offsets', () => {
  fc.assert(
    fc.property(unlike, part, part, (lines, from, to) => {
      const text = lined(...lines)
      const passage = passageIn(text, from, to)
      const description = describePassage(text.text, passage)
      expect(findPassage(text.text, description)).toEqual(passage)
      const { exact, prefix, suffix } = description
      const found = findPassage(text.text, { exact, prefix, suffix })
      if (exact.trim() === exact && exact.length > 12) expect(found).toEqual(passage)
    }),
  )
})
