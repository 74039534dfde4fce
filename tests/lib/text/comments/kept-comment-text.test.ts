import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commentText } from '@/lib/text/comments/comment-text.ts'
import { keptCommentText } from '@/lib/text/comments/kept-comment-text.ts'

test('words that were parsed before are not parsed again', () => {
  expect(keptCommentText('Two *words*.')).toBe(keptCommentText('Two *words*.'))
})

test('whether a handle was somebody’s makes another tree of the same words', () => {
  expect(keptCommentText('Ask @ann.', 'ann')).not.toEqual(keptCommentText('Ask @ann.'))
})

test('any words have the tree that they would have without being kept', () => {
  const handles = fc.constantFrom('', 'ann', 'ann ben')
  fc.assert(
    fc.property(fc.string(), handles, (words, mentions) => {
      for (const time of ['first', 'second']) {
        expect(keptCommentText(words, mentions), time).toEqual(commentText(words, mentions))
      }
    }),
  )
})
