import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf, markedLine } from '@/lib/search/words/excerpt.ts'
import { foldWord } from '@/lib/search/words/fold-word.ts'
import { MAX_WORDS, parseQuery } from '@/lib/search/words/parse-query.ts'
import { idOfKey, keysBetween, searchKey } from '@/lib/search/words/search-key.ts'
import { searchWords } from '@/lib/search/words/search-words.ts'
import { nearestWord, slipsBetween } from '@/lib/search/words/spelling.ts'
import { HOSTILE } from './hostile.ts'

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(...HOSTILE),
  fc
    .array(fc.constantFrom('ferry', '"', '-', 'OR', 'เรือ', '渡轮', "don't", ' ', 'Zoë'), {
      maxLength: 60,
    })
    .map((parts) => parts.join(' ')),
)

describe('a query', () => {
  test('has words, phrases, alternatives, and what must not be there', () => {
    const { all, none } = parseQuery('ferry "Sunda Strait" OR Merak -train')
    const words = (terms: readonly { words: readonly string[] }[]) => terms.map((one) => one.words)
    expect(all.map(words)).toEqual([[['ferry']], [['sunda', 'strait'], ['merak']]])
    expect(words(none)).toEqual([['train']])
    expect(all[1]?.[0]?.phrase).toBe(true)
  })

  test('knows curly quotes and a long dash for what they are', () => {
    expect(parseQuery('“sunda strait” –train')).toEqual(parseQuery('"sunda strait" -train'))
  })

  test('of several Thai words without spaces asks for each of them, wherever they stand', () => {
    const { all } = parseQuery('เรือโดยสารคลองแสนแสบ')
    expect(all).toHaveLength(1)
    expect(all[0]?.[0]?.words.length).toBeGreaterThan(1)
    expect(all[0]?.[0]?.phrase).toBe(false)
    expect(all[0]?.[0]?.groups.length).toBeGreaterThan(0)
  })

  test('that only leaves out asks for nothing', () => {
    expect(parseQuery('-ferry -train')).toMatchObject({ all: [], none: [] })
  })

  test('is bounded and made of folded words, whatever was typed', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const { all, none } = parseQuery(typed)
        const terms = [...all.flat(), ...none]
        const words = terms.flatMap((term) => [...term.words])
        expect(words.length).toBeLessThanOrEqual(MAX_WORDS)
        expect(terms.flatMap((term) => [...term.groups]).length).toBeLessThanOrEqual(24)
        for (const term of terms) expect(term.words.length).toBeGreaterThan(0)
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]{1,60}$/u)
      }),
    )
  })
})

describe('folding', () => {
  test.each([
    ['Zoë', 'zoe'],
    ['Đà', 'da'],
    ['ＡＢＣ', 'abc'],
    ['Straße', 'strasse'],
    ['ＦＥＲＲＹ', 'ferry'],
    ['Ελλάδα', 'ελλαδα'],
  ])('makes %s and %s one word', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
    expect(foldWord(folded)).toBe(folded)
  })

  test('keeps the vowels and tones of Thai, and the dots of Burmese', () => {
    expect(foldWord('น้ำ')).not.toBe(foldWord('นา'))
    expect(foldWord('မြစ်')).not.toBe(foldWord('မြစ'))
  })

  test('done twice is done once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = [...searchWords(text)]
        expect(words.flatMap((word) => [foldWord(word)])).toEqual(words)
      }),
    )
  })
})

describe('an excerpt', () => {
  const story = `${'The harbour is quiet. '.repeat(40)}A fèrry waits for the tide, and the pilot with it. ${'Nothing moves. '.repeat(40)}`

  test('is cut where the words stand, at whole words, and marks them as they are written', () => {
    const pieces = excerptOf(story, parseQuery('ferry pilot'))
    expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['fèrry', 'pilot'])
    const text = pieces.map((piece) => piece.text).join('')
    expect(text).toMatch(/^… .* …$/)
    expect(text.length).toBeLessThan(260)
  })

  test('marks no word inside another', () => {
    expect(markedLine('A ferryman', parseQuery('ferry')).some(({ hit }) => hit)).toBe(false)
  })

  test('marks Thai words inside a sentence', () => {
    const pieces = markedLine('เรือโดยสารคลองแสนแสบออกเช้า', parseQuery('คลองแสนแสบ'))
    expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['คลองแสนแสบ'])
  })

  test('of any text for any query says only what the text says, in its order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anything, (text, typed) => {
        const line = markedLine(text, parseQuery(typed))
        expect(line.map((piece) => piece.text).join('')).toBe(text)
        const said = excerptOf(text, parseQuery(typed))
        const words = said
          .map((piece) => piece.text)
          .join('')
          .replace(/^… | …$/g, '')
        expect(text.replace(/\s+/g, ' ')).toContain(words)
      }),
    )
  })
})

describe('spelling', () => {
  test('counts letters left out, put in, mistaken and changed about', () => {
    expect(slipsBetween('jakarta', 'jakarta')).toBe(0)
    expect(slipsBetween('jakrata', 'jakarta')).toBe(1)
    expect(slipsBetween('jakata', 'jakarta')).toBe(1)
    expect(slipsBetween('jjakartta', 'jakarta')).toBe(2)
  })

  test('takes the nearest word, and none that is too far', () => {
    expect(nearestWord('jakrata', ['karate', 'jakarta', 'kakarta'])).toBe('jakarta')
    expect(nearestWord('ferry', ['berry', 'ferry'])).toBe('ferry')
    expect(nearestWord('fery', ['very', 'ferry'])).toBe('ferry')
    expect(nearestWord('harbour', ['table'])).toBeNull()
  })
})

describe('a key', () => {
  test('gives the number back, and stands in the order of time', () => {
    const id = fc.integer({ min: 1, max: 2 ** 26 - 1 })
    const at = fc.date({
      min: new Date('1800-01-01'),
      max: new Date('2200-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(id, at, id, at, (one, early, other, late) => {
        const [a, b] = [searchKey(early, one), searchKey(late, other)]
        expect(idOfKey(a)).toBe(one)
        expect(Number.isSafeInteger(a)).toBe(true)
        if (late.getTime() - early.getTime() > 60_000) expect(a).toBeLessThan(b)
        const { low, high } = keysBetween(new Date('2020-01-01'), new Date('2021-01-01'))
        expect(a >= low && a <= high).toBe(early.getUTCFullYear() === 2020)
      }),
    )
  })
})
