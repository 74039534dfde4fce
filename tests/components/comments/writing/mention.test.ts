import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  completeMention,
  findMention,
  rankSuggestions,
} from '@/components/comments/writing/mention.ts'
import { formatQuotation } from '@/components/comments/writing/quote.ts'

test('an @ at the start of a word starts a mention, an email address doesn’t', () => {
  expect(findMention('Ask @ma', 7)).toEqual({ start: 4, letters: 'ma' })
  expect(findMention('@', 1)).toEqual({ start: 0, letters: '' })
  expect(findMention('(@Mara', 6)).toEqual({ start: 1, letters: 'Mara' })
  expect(findMention('mara@ferry', 10)).toBeNull()
  expect(findMention('@mara said', 10)).toBeNull()
  expect(findMention('Ask @mara now', 7)).toEqual({ start: 4, letters: 'ma' })
})

test('accepting a suggestion inserts the handle and moves the caret after it', () => {
  const mention = { start: 4, letters: 'ma' }
  expect(completeMention('Ask @ma', mention, 'mara')).toEqual({ text: 'Ask @mara ', caret: 10 })
  expect(completeMention('Ask @ma now', mention, 'mara')).toEqual({
    text: 'Ask @mara now',
    caret: 10,
  })
})

test('completing a mention keeps the surrounding text (property)', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before} @ma ${after}`
      const mention = findMention(text, before.length + 4)
      expect(mention).not.toBeNull()
      if (mention)
        expect(completeMention(text, mention, 'mara').text).toBe(`${before} @mara ${after}`)
    }),
  )
})

test('commenters come first, without duplicates, matched by handle or any part of the name', () => {
  const mara = { handle: 'mara', name: 'Mara Lim' }
  const lima = { handle: 'peru', name: 'Lima Post' }
  expect(rankSuggestions('li', [mara], [lima, mara])).toEqual([mara, lima])
  expect(rankSuggestions('MAR', [], [lima, mara])).toEqual([mara])
  expect(rankSuggestions('x', [mara], [lima])).toEqual([])
})

test('a quotation prefixes each line, is truncated when long, and is empty for empty text', () => {
  expect(formatQuotation('One\n\nTwo')).toBe('> One\n>\n> Two\n\n')
  expect(formatQuotation('word '.repeat(300)).length).toBeLessThan(620)
  expect(formatQuotation('  ')).toBe('')
})
