import { describe, expect, test } from 'vitest'
import { findChosenPlace } from '@/lib/conversation/passages/find-chosen-place.ts'
import { type AskedPlace, askedPlaceSchema } from '@/lib/conversation/passages/passage-place.ts'
import type { LinedText } from '@/lib/text/anchoring/passage.ts'

/** A text made of blocks with ids. */
function text(...blocks: (readonly [id: string, words: string])[]): LinedText {
  let start = 0
  const lines = blocks.map(([blockId, words]) => {
    const line = { blockId, start, end: start + words.length }
    start = line.end + 1
    return line
  })
  return { text: blocks.map(([, words]) => words).join('\n'), lines }
}

const P1 = ['p1', 'The ferry sailed at noon. Nobody on the quay saw it come back.'] as const
const P2 = ['p2', 'The pilot was half asleep by then, and said so to the harbour master.'] as const
const P3 = ['p3', 'Fish and chips were sold out long before the evening came.'] as const
const FIRST = text(P1, P2, P3)

const block = (id: string): AskedPlace => ({ block: id, revision: 1, words: null })
const words = (id: string, from: number, through: number, last = id): AskedPlace => {
  return { block: id, revision: 1, words: { block: id, last, from, through } }
}
const on = (asked: AskedPlace, shown: LinedText, seen: LinedText | null = shown) => {
  return findChosenPlace(asked, { shown, seen, language: 'en' })
}

describe('in the revision that the reader saw', () => {
  test('a block offers its sentences', () => {
    const answer = { kind: 'sentences', block: 'p1', at: 0, text: P1[1] }
    expect(on(block('p1'), FIRST)).toMatchObject({ fate: 'here', answer })
    expect(on(block('p1'), FIRST)?.answer).toMatchObject({
      sentences: [
        { start: 0, end: 25 },
        { start: 26, end: 62 },
      ],
    })
  })

  test('selected words are found as they are', () => {
    const found = on(words('p2', 4, 9), FIRST)
    expect(found).toMatchObject({
      fate: 'here',
      answer: { kind: 'words', words: { exact: 'pilot', start: 67, end: 72 } },
    })
  })

  test('words may span two blocks', () => {
    const found = on(words('p1', 58, 9, 'p2'), FIRST)
    expect(found?.answer).toMatchObject({
      words: { exact: 'ack.\nThe pilot' },
      place: { block: 'p1', last: 'p2', from: 58, through: 9 },
    })
  })

  test.each([
    ['outside of the block', words('p1', 5, 5000)],
    ['that end before they begin', words('p1', 9, 4)],
    ['of a block that does not stand there', words('p1', 3, 4, 'p9')],
    ['that are white space', words('p1', 3, 4)],
  ])("words %s: offers the block's sentences instead", (_, asked) => {
    expect(on(asked, FIRST)?.answer.kind).toBe('sentences')
  })

  test("words longer than a passage may be: offers the block's sentences instead", () => {
    const long = text(['p1', 'More words. '.repeat(60)])
    expect(on(words('p1', 0, 600), long)?.answer.kind).toBe('sentences')
  })
})

describe('in a later revision', () => {
  test('a remaining block is offered with its current text', () => {
    const now = text(
      P3,
      ['p1', 'The ferry sailed at one. Nobody on the quay saw it come back.'],
      P2,
    )
    const found = on(block('p1'), now, FIRST)
    expect(found).toMatchObject({ fate: 'changed', answer: { kind: 'sentences', block: 'p1' } })
    expect(found?.answer).toMatchObject({ text: expect.stringContaining('sailed at one') })
  })

  test('selected words are found at their new position', () => {
    const now = text(['p0', 'A word before.'], P1, P2, P3)
    expect(on(words('p2', 4, 9), now, FIRST)).toMatchObject({
      fate: 'changed',
      answer: { kind: 'words', words: { exact: 'pilot', start: 82 }, place: { block: 'p2' } },
    })
  })

  test('for deleted words the nearest remaining block is offered', () => {
    const now = text(P1, P3)
    const found = on(words('p2', 4, 34), now, FIRST)
    expect(found).toMatchObject({ fate: 'gone', answer: { kind: 'sentences', block: 'p1' } })
  })

  test('for an unknown revision the block with that id is offered, or the first', () => {
    expect(on(block('p3'), FIRST, null)).toMatchObject({ fate: 'gone', answer: { block: 'p3' } })
    expect(on(block('p9'), FIRST, null)).toMatchObject({ fate: 'gone', answer: { block: 'p1' } })
  })

  test('an empty block is skipped', () => {
    const now = text(['p2', ''], P3)
    expect(on(block('p2'), now, FIRST)).toMatchObject({ answer: { block: 'p3' } })
  })
})

test('an article without text offers nothing', () => {
  expect(on(block('p1'), text(['p1', ' ']))).toBeNull()
})

describe('the query string', () => {
  const asked = (query: string) => {
    return askedPlaceSchema.safeParse(Object.fromEntries(new URLSearchParams(query))).data
  }

  test.each([
    ['block=p3&revision=2', { block: 'p3', revision: 2, words: null }],
    [
      'block=p3&revision=2&from=4&through=9',
      { block: 'p3', revision: 2, words: { block: 'p3', last: 'p3', from: 4, through: 9 } },
    ],
    ['block=p3&revision=2&from=-4&through=x&last=', { block: 'p3', revision: 2, words: null }],
  ])('%s names a place', (query, expected) => {
    expect(asked(query)).toEqual(expected)
  })

  test.each(['', 'block=p3', 'revision=2', 'block=&revision=2', 'block=p3&revision=0'])(
    '“%s” names no place',
    (query) => {
      expect(asked(query)).toBeUndefined()
    },
  )
})
