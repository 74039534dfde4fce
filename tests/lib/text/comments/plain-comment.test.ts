import { describe, expect, test } from 'vitest'
import { commentText } from '@/lib/text/comments/comment-text.ts'
import {
  printComment,
  printCommentExcerpt,
  printCommentWords,
} from '@/lib/text/comments/plain-comment.ts'

const COMMENT = commentText(
  '**Yes**, @ben: [here](https://x.example/)\n\n> Why?\n\n2. one\n3. two\n\n||He dies||',
  'ben',
)

describe('a comment as plain text', () => {
  test('keeps lists, quotes and addresses in mail', () => {
    expect(printComment(COMMENT, '[spoiler]')).toBe(
      'Yes, @ben: here (https://x.example/)\n\n> Why?\n\n2. one\n3. two\n\n[spoiler]',
    )
  })

  test('is its words only in search, one line per block', () => {
    expect(printCommentWords(COMMENT)).toBe('Yes, @ben: here\nWhy?\none\ntwo\n[…]')
  })

  test('is cut on one line in an excerpt, never inside a character', () => {
    expect(printCommentExcerpt(COMMENT, 100)).toBe('Yes, @ben: here Why? one two […]')
    expect(printCommentExcerpt(COMMENT, 5)).toBe('Yes,…')
    expect(printCommentExcerpt(commentText('😀😀😀'), 2)).toBe('😀😀…')
  })

  test('never prints the words of a spoiler, wherever it is', () => {
    const hidden = commentText('- ||He dies||\n\n> **||He dies||**')
    expect(printComment(hidden, '')).not.toContain('dies')
    expect(printCommentWords(hidden)).not.toContain('dies')
  })
})
