import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textFragment } from '@/lib/text/markup/text-fragment.ts'

const STORY = [
  'The ferry sailed at noon, and the harbour was quiet.',
  'Nobody saw the ferry come back: “It sailed at noon,” said the pilot, half-asleep.',
  'Fish & chips, as ever, were sold out.',
].join('\n')

const page = (text = STORY, before = '', language = 'en') => ({ before, text, language })

/** The fragment of words by their nth place in a text. */
function fragmentOf(words: string, nth = 1, whole = page()): string {
  let start = -1
  for (let count = 0; count < nth; count += 1) start = whole.text.indexOf(words, start + 1)
  return decodeURIComponent(textFragment(whole, { start, end: start + words.length }))
}

describe('the fragment of a passage', () => {
  test.each([
    ['is its words where they stand once', 'the harbour was quiet', 1, 'the harbour was quiet'],
    ['is given in whole words', 'arbour was qui', 1, 'harbour was quiet'],
    ['leaves white space aside', ' the harbour was ', 1, 'the harbour was'],
    ['may be the first of two', 'sailed at noon', 1, 'sailed at noon'],
    ['tells the second from the first', 'sailed at noon', 2, 'It-,sailed at noon,-,” said'],
    ['gives a tiny one its neighbours', 'noon', 1, 'at-,noon,-, and'],
    ['knows no difference of case', 'It', 1, 'back: “-,It,-sailed'],
  ])('%s', (_, words, nth, expected) => {
    expect(fragmentOf(words, nth)).toBe(`:~:text=${expected}`)
  })

  test('names a long one by its first and last words', () => {
    const words =
      'Nobody saw the ferry come back: “It sailed at noon,” said the pilot, half-asleep.'
    expect(fragmentOf(words)).toBe(':~:text=Nobody saw the ferry,the pilot, half-asleep.')
  })

  test('names one across paragraphs by its ends, and keeps each end in its own', () => {
    const words = 'quiet.\nNobody'
    expect(fragmentOf(words)).toBe(':~:text=quiet,Nobody')
  })

  test('writes dashes, commas and ampersands so that they are only words', () => {
    const start = STORY.indexOf('half-asleep')
    const raw = textFragment(page(), { start, end: start + 11 })
    expect(raw).toBe(':~:text=half%2Dasleep')
    const fish = STORY.indexOf('Fish')
    expect(textFragment(page(), { start: fish, end: fish + 19 })).toBe(
      ':~:text=Fish%20%26%20chips%2C%20as%20ever',
    )
  })

  test('counts what the page says before the text', () => {
    const whole = page(STORY, 'The harbour was quiet')
    expect(fragmentOf('the harbour was quiet', 1, whole)).toBe(':~:text=and-,the harbour was quiet')
  })

  test('finds words where no spaces are', () => {
    const thai = 'เรือออกตอนเที่ยง ท่าเรือเงียบสงบ'
    const start = thai.indexOf('เงียบ') + 1
    const fragment = textFragment(page(thai, '', 'th'), { start, end: start + 3 })
    expect(decodeURIComponent(fragment)).toBe(':~:text=ท่าเรือ-,เงียบ,-สงบ')
  })

  test('is nothing for nothing', () => {
    expect(textFragment(page(), { start: 4, end: 4 })).toBe('')
    expect(textFragment(page('a \n b'), { start: 1, end: 4 })).toBe('')
  })

  test('can be parsed again, whatever the text holds', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '-', ',', '&', ' ', '\n', 'é', '😀', '%'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), (words, start, length) => {
        const fragment = textFragment(page(words), { start, end: start + length })
        if (fragment === '') return
        expect(fragment).toMatch(/^:~:text=([^-,&\s]+-,)?[^-,&\s]+(,[^-,&\s]+)?(,-[^-,&\s]+)?$/)
        expect(() => decodeURIComponent(fragment)).not.toThrow()
      }),
    )
  })
})
