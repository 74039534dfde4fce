import { describe, expect, test } from 'vitest'
import { MAX_COMMENT } from '@/lib/conversation/comments/comment.ts'
import { commentBodySchema, postCommentSchema } from '@/lib/conversation/comments/input.ts'

const taken = (body: string) => {
  const { success, data, error } = commentBodySchema.safeParse(body)
  return success ? data : error.issues[0]?.message
}

describe('the text of a comment', () => {
  test.each([
    ['  Fair. \r\n', 'Fair.'],
    ['One.\r\nTwo.\rThree.', 'One.\nTwo.\nThree.'],
    ['be\u0000ll \u0007', 'bell'],
    ['e\u0301', 'é'],
    ['👍', '👍'],
    ['a'.repeat(MAX_COMMENT), 'a'.repeat(MAX_COMMENT)],
    ['', 'Write something first.'],
    [' \n\t ', 'Write something first.'],
    ['\u200b\u200d\u2060', 'Write something first.'],
    [
      `No${'\u0301\u0316'.repeat(5)}!`,
      'Some letters have too many accents or other marks. A letter can have at most 8.',
    ],
    [
      'a'.repeat(MAX_COMMENT + 1),
      'A comment can have at most 5,000 characters. Please shorten it.',
    ],
  ])('%j is %j', (typed, expected) => expect(taken(typed)).toBe(expected))
})

describe('the comment form', () => {
  const form = { article: '7', body: 'Fair.' }

  test('needs only the article and the text', () => {
    expect(postCommentSchema.parse(form)).toEqual({
      articleId: 7,
      parentId: null,
      body: 'Fair.',
      notify: '',
      honeypot: '',
      openedAt: null,
    })
  })

  test('has the parent, the subscription and the time the form was open', () => {
    const full = { ...form, reply: '12', notify: 'mine', website: 'x', since: '1772452800000' }
    expect(postCommentSchema.parse(full)).toMatchObject({
      parentId: 12,
      notify: 'mine',
      honeypot: 'x',
      openedAt: 1_772_452_800_000,
    })
  })

  test.each([
    ['article', '0'],
    ['article', 'x'],
    ['article', '2147483648'],
    ['reply', '-1'],
    ['reply', '1e99'],
  ])('refuses %s %s', (field, value) => {
    expect(postCommentSchema.safeParse({ ...form, [field]: value }).success).toBe(false)
  })

  test.each([
    ['notify', 'everything'],
    ['since', 'yesterday'],
    ['since', '-5'],
    ['reply', ''],
  ])('ignores %s %s', (field, value) => {
    expect(postCommentSchema.parse({ ...form, [field]: value })).toMatchObject({
      notify: '',
      openedAt: null,
      parentId: null,
    })
  })
})
