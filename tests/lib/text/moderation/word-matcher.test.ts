import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { folded, wordMatcher } from '@/lib/text/moderation/word-matcher.ts'

describe('the word matcher', () => {
  test.each<[words: string[], text: string, found: string | null]>([
    [['bilge'], 'What bilge!', 'bilge'],
    [['bilge'], 'BILGE', 'bilge'],
    [['bilge'], 'Bílgé', 'bilge'],
    [['Bílge'], 'bilge', 'bilge'],
    [['bilge'], 'ｂｉｌｇｅ', 'bilge'],
    [['bilge'], '𝓫𝓲𝓵𝓰𝓮', 'bilge'],
    [['bilge'], 'bi\u200blge', 'bilge'],
    [['bilge'], 'bil\u00adge', 'bilge'],
    [['bilge'], 'bilges and bilgewater', null],
    [['bilge'], 'unbilge', null],
    [['bilge'], 'bilge2', null],
    [['bilge'], '(bilge)', 'bilge'],
    [['bilge'], '_bilge_', 'bilge'],
    [['bilge'], 'bilge', 'bilge'],
    [['free watches'], 'FREE\n  watches', 'free watches'],
    [['free watches'], 'freewatches', null],
    [['she', 'he', 'hers'], 'ushers', null],
    [['she', 'he', 'hers'], 'it is hers', 'hers'],
    [['a b c d', 'b c'], 'a b c e', 'b c'],
    [['abab', 'ab'], 'ab-abab', 'ab'],
    [['дурак'], 'Дурак!', 'дурак'],
    [['дурак'], 'дураки', null],
    [['ΟΔΟΣ'], 'η οδός', folded('οδός')],
    // Without spaces between words, a word is found wherever it stands.
    [['บ้า'], 'คนบ้าจริง', 'บ้า'],
    [['傻瓜'], '你是傻瓜嗎', '傻瓜'],
    // Vowels and tones are no accents there: other ones make another word.
    [['เสือ'], 'ผู้หญิงใส่เสื้อ', null],
    [['ไม่'], 'ไม้', null],
    [['कल'], 'काल', null],
    // A syllable that only begins so is another.
    [['가'], '각', null],
    [['가'], '가나', '가'],
    [[''], 'anything', null],
    [[], 'anything', null],
    [['bilge'], '', null],
  ])('with %j reads %j and finds %j', (words, text, found) => {
    expect(wordMatcher(words).find(text)).toBe(found)
  })

  const letter = fc.constantFrom('a', 'b', 'A', 'á', ' ', '-', 'ก', '1')
  const some = (max: number) => fc.array(letter, { maxLength: max }).map((all) => all.join(''))

  test('finds what a search letter by letter finds, the one that ends first', () => {
    fc.assert(
      fc.property(fc.array(some(4), { maxLength: 6 }), some(16), (words, text) => {
        const first = naive(words, text)
        const found = wordMatcher(words).find(text)
        if (first.length === 0) expect(found).toBeNull()
        else expect(first).toContain(found)
      }),
      { numRuns: 500 },
    )
  })

  test('reads any text with any words', () => {
    const any = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(fc.array(any), any, (words, text) => {
        const found = wordMatcher(words).find(text)
        if (found !== null) expect(words.map(folded)).toContain(found)
      }),
    )
  })

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text))
      }),
    )
  })

  test('takes no more than two steps for each letter and each edge, with words made to slow it down', () => {
    const words = Array.from({ length: 200 }, (_, index) => `${'ab'.repeat(index)}c`)
    const matcher = wordMatcher(words)
    for (const text of [
      'ab'.repeat(20_000),
      `${'ab'.repeat(300)}d`.repeat(60),
      'x'.repeat(40_000),
      'ก'.repeat(40_000),
    ]) {
      // One edge before each letter at most, and one behind the last.
      expect(stepsOf(() => matcher.find(text))).toBeLessThanOrEqual(2 * (2 * text.length + 1))
    }
  })

  test.each<[string, (index: number) => string, string]>([
    ['each is the end of the next', (index) => 'b'.repeat(index + 1), `${'b'.repeat(5000)}c`],
    ['each begins inside a word', (index) => `b${' bb'.repeat(index)}`, 'bb '.repeat(1600)],
  ])('costs the same with sixteen times as many words: %s', (_name, word, text) => {
    const cost = (count: number) => {
      const matcher = wordMatcher(Array.from({ length: count }, (_, index) => word(index)))
      return leastCpu(() => expect(matcher.find(text)).toBeNull())
    }
    // Asking each word at each letter takes over a hundred times as long.
    expect(cost(800)).toBeLessThan(8 * cost(50) + 4000)
  })

  test('folds a letter with thousands of unsorted marks in linear time', () => {
    const marks = (count: number) => `ก${'\u0301\u200d\u0316'.repeat(count)}`
    const cost = (count: number) => leastCpu(() => folded(marks(count)))
    expect(cost(32_000)).toBeLessThan(40 * cost(2000) + 4000)
  })
})

/** The least CPU time of a few runs, in microseconds. */
function leastCpu(work: () => unknown): number {
  const costs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    work()
    return process.cpuUsage(before).user
  })
  return Math.min(...costs)
}

/** Looks a letter up for each step, so that look-ups are steps. */
function stepsOf(search: () => unknown): number {
  let steps = 0
  const real = Map.prototype.get
  const get = vi.spyOn(Map.prototype, 'get').mockImplementation(function (this: never, key) {
    steps += 1
    return real.call(this, key)
  })
  search()
  get.mockRestore()
  return steps
}

/** The words that stand alone in a text and end before any other does. */
function naive(words: readonly string[], text: string): string[] {
  const letters = [...folded(text)]
  const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u
  const joined = (left: number) => {
    return spaced.test(letters[left] ?? '') && spaced.test(letters[left + 1] ?? '')
  }
  for (const end of letters.keys()) {
    const ending = words.map(folded).filter((word) => {
      const length = [...word].length
      const start = end - length + 1
      if (length === 0 || start < 0) return false
      const here = letters.slice(start, end + 1).join('') === word
      return here && !joined(start - 1) && !joined(end)
    })
    if (ending.length > 0) return ending
  }
  return []
}
