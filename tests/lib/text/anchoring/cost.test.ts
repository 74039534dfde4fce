import { expect, test } from 'vitest'
import { carryPassages } from '@/lib/text/anchoring/carry-passages.ts'
import { describePassage } from '@/lib/text/anchoring/describe-passage.ts'
import { findPassage, MAX_QUOTE } from '@/lib/text/anchoring/find-passage.ts'
import type { Passage } from '@/lib/text/anchoring/passage.ts'
import { segmentsOf } from '@/lib/text/anchoring/segments.ts'
import { expectNearlyLinear, leastMs } from '../../../support/cost.ts'
import { lined } from './lined.ts'

/** A long read; the longest stories of newspapers have half of it. */
const STORY = 300_000
const units = ['the pier ', 'w1 w2 w3 ', 'ท่าเรือ', '. ', 'said. ', 'e\u0301 ', '\u0301 ', '漢字']

/** Passages of that length, spread over a text. */
function spread(text: string, count: number, length: number): Passage[] {
  const room = Math.max(1, text.length - length)
  return Array.from({ length: count }, (_, at) => {
    const start = Math.floor((at / count) * room)
    return { start, end: start + length }
  })
}

const asOne = (text: string) => lined(text.replaceAll('\n', ' '))
const byLines = (text: string) => lined(...text.split('\n'))
const words = (text: string, size: number) => {
  const parts = text.split(' ')
  return Array.from({ length: Math.ceil(parts.length / size) }, (_, at) => {
    return parts.slice(at * size, (at + 1) * size).join(' ')
  })
}

const edits: Record<string, (text: string) => string> = {
  'a word changed in ten': (text) => {
    return text
      .split(' ')
      .map((word, at) => (at % 10 === 3 ? `${word}x` : word))
      .join(' ')
  },
  'every three words in reverse order': (text) => words(text, 3).reverse().join(' '),
  'every seven words in reverse order': (text) => words(text, 7).reverse().join(' '),
  'its first half behind its second': (text) => {
    return text.slice(text.length / 2) + text.slice(0, text.length / 2)
  },
  'all letters moved by one': (text) => `x${text}`,
}

test.each(Object.entries(edits))(
  'CPU grows no faster than n log n to carry passages: %s',
  (name, edit) => {
    const parse = (text: string) => {
      const before = asOne(text)
      carryPassages(before, asOne(edit(text)), spread(before.text, 50, 40))
    }
    expectNearlyLinear({ name, limit: STORY, usualLimit: STORY / 20, units, shapes: 18, parse })
  },
)

test('CPU grows no faster than n log n to carry passages through many lines', () => {
  const parse = (text: string) => {
    const before = byLines(text)
    const after = byLines(text.split('\n').reverse().join('\n'))
    carryPassages(before, after, spread(before.text, 50, 40))
  }
  const own = ['a\n', 'the pier\n', 'b1|a\n', '\n', 'w1 w2 w3 w4 w5\n']
  expectNearlyLinear({
    name: 'lines',
    limit: STORY / 6,
    usualLimit: STORY / 20,
    units: own,
    shapes: 18,
    parse,
  })
})

/** So many words that are all different, without a full stop. */
const unlike = (count: number) => Array.from({ length: count }, (_, at) => `u${at.toString(36)}`)

test('a story without a full stop costs little more than one with sentences', () => {
  const all = unlike(60_000)
  const asSentences = all.map((word, at) => (at % 12 === 11 ? `${word}.` : word)).join(' ')
  const carry = (text: string) => {
    const [before, after] = [asOne(text), asOne(words(text, 3).reverse().join(' '))]
    return leastMs(() => carryPassages(before, after, spread(before.text, 100, 40)), 3)
  }
  expect(carry(all.join(' '))).toBeLessThan(3 * carry(asSentences))
})

test('what a passage costs does not depend on its length', () => {
  const text = unlike(60_000).join(' ')
  const [before, after] = [asOne(text), asOne(edits['a word changed in ten']?.(text) ?? '')]
  const carry = (count: number, length: number) => {
    return leastMs(() => carryPassages(before, after, spread(before.text, count, length)), 3)
  }
  const none = carry(1, 200)
  expect(carry(5000, 20_000) - none).toBeLessThan(3 * Math.max(none, carry(5000, 200) - none))
})

test('passages that begin in a large part that went cost no more than others', () => {
  const [gone, stays] = [
    unlike(30_000).join(' '),
    'and the pier stood there as before. '.repeat(900),
  ]
  const come = unlike(30_000).reverse().join('-')
  const [before, after] = [asOne(`${gone} ${stays}`), asOne(`${come} ${stays}`)]
  const carry = (count: number) => {
    const passages = Array.from({ length: count }, (_, at) => {
      return { start: gone.length - 10_000 + 2 * at, end: gone.length + 25_000 }
    })
    return leastMs(() => carryPassages(before, after, passages), 3)
  }
  expect(carry(5000)).toBeLessThan(3 * carry(1))
})

const quotes: Record<string, (text: string) => string> = {
  'its beginning': (text) => text.slice(0, MAX_QUOTE),
  'its beginning and another letter': (text) => `${text.slice(0, MAX_QUOTE - 1)}ß`,
  'its end': (text) => text.slice(-MAX_QUOTE),
  'a few letters': (text) => text.slice(0, 3),
}

test.each(Object.entries(quotes))(
  'CPU grows no faster than n log n to find a quote in a text: %s',
  (name, quote) => {
    const parse = (text: string) => {
      const exact = quote(text)
      findPassage(text, { exact, prefix: text.slice(5, 40), suffix: text.slice(9, 60), start: 7 })
    }
    expectNearlyLinear({ name, limit: STORY, usualLimit: STORY / 12, units, shapes: 25, parse })
  },
)

test('CPU grows no faster than n log n to describe and cut passages', () => {
  const parse = (text: string) => {
    const story = byLines(text)
    const passages = spread(text, 50, 40)
    for (const passage of passages) describePassage(text, passage)
    segmentsOf(
      story.lines,
      passages.map((passage, key) => ({ ...passage, key })),
    )
  }
  expectNearlyLinear({
    name: 'describe',
    limit: STORY,
    usualLimit: STORY / 12,
    units,
    shapes: 25,
    parse,
  })
})
