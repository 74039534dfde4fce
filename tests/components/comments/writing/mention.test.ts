import fc from 'fast-check'
import { expect, test } from 'vitest'
import { completed, mentionAt, offered } from '@/components/comments/writing/mention.ts'
import { quotation } from '@/components/comments/writing/quote.ts'

test('an @ at the start of a word starts a mention, an email address doesn’t', () => {
  expect(mentionAt('Ask @ma', 7)).toEqual({ start: 4, letters: 'ma' })
  expect(mentionAt('@', 1)).toEqual({ start: 0, letters: '' })
  expect(mentionAt('(@Mara', 6)).toEqual({ start: 1, letters: 'Mara' })
  expect(mentionAt('mara@ferry', 10)).toBeNull()
  expect(mentionAt('@mara said', 10)).toBeNull()
  expect(mentionAt('Ask @mara now', 7)).toEqual({ start: 4, letters: 'ma' })
})

test('accepting a suggestion inserts the handle and moves the caret after it', () => {
  const mention = { start: 4, letters: 'ma' }
  expect(completed('Ask @ma', mention, 'mara')).toEqual({ text: 'Ask @mara ', caret: 10 })
  expect(completed('Ask @ma now', mention, 'mara')).toEqual({ text: 'Ask @mara now', caret: 10 })
})

test('completing a mention keeps the surrounding text (property)', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before} @ma ${after}`
      const mention = mentionAt(text, before.length + 4)
      expect(mention).not.toBeNull()
      if (mention) expect(completed(text, mention, 'mara').text).toBe(`${before} @mara ${after}`)
    }),
  )
})

test('commenters come first, without duplicates, matched by handle or any part of the name', () => {
  const mara = { handle: 'mara', name: 'Mara Lim' }
  const lima = { handle: 'peru', name: 'Lima Post' }
  expect(offered('li', [mara], [lima, mara])).toEqual([mara, lima])
  expect(offered('MAR', [], [lima, mara])).toEqual([mara])
  expect(offered('x', [mara], [lima])).toEqual([])
})

test('a quotation prefixes each line, is truncated when long, and is empty for empty text', () => {
  expect(quotation('One\n\nTwo')).toBe('> One\n>\n> Two\n\n')
  expect(quotation('word '.repeat(300)).length).toBeLessThan(620)
  expect(quotation('  ')).toBe('')
})
