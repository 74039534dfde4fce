import { expect, test } from 'vitest'
import { carryPassages } from '@/lib/text/anchoring/carry-passages.ts'
import { findPassage } from '@/lib/text/anchoring/find-passage.ts'
import { lined } from './lined.ts'

// No input makes it slow: each of these ends well within a test's own time, on any machine.
const LETTERS = 100_000
const repeat = (words: string) => words.repeat(Math.ceil(LETTERS / words.length)).slice(0, LETTERS)
const shuffled = Array.from({ length: 10_000 }, (_, at) => `${(at * 7919) % 10_000}`)

const hostile: Record<string, [string[], string[]]> = {
  'one letter, and one more': [[repeat('a')], [`${repeat('a')}a`]],
  'two letters by turns, the other way round': [[repeat('ab')], [repeat('ba')]],
  'the same word and nothing else': [[repeat('pier ')], [repeat('pier the ')]],
  'texts that share nothing': [[repeat('one two three ')], [repeat('vier fünf sechs ')]],
  '10,000 equal blocks, and fewer': [
    Array.from({ length: 10_000 }, () => 'The same.'),
    Array.from({ length: 9_000 }, () => 'The same.'),
  ],
  '10,000 blocks in another order': [
    shuffled.map((line, at) => `b${at}|${line}`),
    shuffled.map((line, at) => `b${at}|${line}`).toReversed(),
  ],
  'no spaces at all': [[repeat('ท่าเรือเก่าพังลง')], [repeat('ท่าเรือใหม่')]],
}

test.each(Object.entries(hostile))(
  '%s',
  (_what, [before, after]) => {
    const old = lined(...before)
    const passages = Array.from({ length: 500 }, (_, at) => {
      const start = Math.floor((at / 500) * (old.text.length - 50))
      return { start, end: start + 40 }
    })
    expect(carryPassages(old, lined(...after), passages)).toHaveLength(500)
  },
  20_000,
)

test('a quote that fits everywhere is looked for once', () => {
  const claim = { exact: 'a'.repeat(5000), prefix: 'a'.repeat(32), suffix: 'a'.repeat(32) }
  expect(findPassage(repeat('a'), claim)).toBeNull()
})
