import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commentKind, isUnknownKind } from '@/lib/exchange/wordpress/comments/comment-kind.ts'
import { wpDiscuzOf } from '@/lib/exchange/wordpress/comments/wpdiscuz.ts'
import type { CommentRecord } from '@/lib/exchange/wordpress/wxr/record.ts'

function read(meta: Readonly<Record<string, string>>, changes: Partial<CommentRecord> = {}) {
  return wpDiscuzOf({
    ...{ id: 1, author: '', email: '', url: '', date: null, dateGmt: null, content: '' },
    ...{ approved: '1', kind: '', parent: 0, userId: 0, ...changes },
    meta: Object.entries(meta).map(([key, value]) => ({ key, value })),
  })
}

const votes = (sum?: string, apart?: string) => {
  const { ups, downs } = read({
    ...(sum === undefined ? {} : { wpdiscuz_votes: sum }),
    ...(apart === undefined ? {} : { wpdiscuz_votes_seperate: apart }),
  })
  return [ups, downs]
}

describe('wpDiscuz’s votes', () => {
  test.each([
    ['as PHP wrote them', '4', 'a:2:{s:4:"like";i:5;s:7:"dislike";i:1;}', [5, 1]],
    ['in the other order', '4', 'a:2:{s:7:"dislike";i:1;s:4:"like";i:5;}', [5, 1]],
    ['as strings', '4', 'a:2:{s:4:"like";s:1:"5";s:7:"dislike";s:1:"1";}', [5, 1]],
    ['serialised twice', '4', 's:44:"a:2:{s:4:"like";i:5;s:7:"dislike";i:1;}";', [5, 1]],
    ['with downs below zero', '4', 'a:2:{s:4:"like";i:5;s:7:"dislike";i:-1;}', [5, 1]],
    ['as JSON', undefined, '{"like":5,"dislike":"1"}', [5, 1]],
    ['as JSON with spaces', undefined, '{ "dislike": 1, "like": 5 }', [5, 1]],
    ['only ups', '3', 'a:1:{s:4:"like";i:3;}', [3, 0]],
    ['only the sum', '7', undefined, [7, 0]],
    ['a sum below zero', '-7', undefined, [0, 7]],
    ['a plain number in place of both', undefined, '6', [6, 0]],
    [
      'older votes known by their sum alone',
      '9',
      'a:2:{s:4:"like";i:3;s:7:"dislike";i:1;}',
      [10, 1],
    ],
    ['older votes against', '-4', 'a:2:{s:4:"like";i:3;s:7:"dislike";i:1;}', [3, 7]],
    ['none', undefined, undefined, [0, 0]],
    ['nonsense', 'many', 'a:2:{broken', [0, 0]],
  ] as const)('%s', (_, sum, apart, expected) => {
    expect(votes(sum, apart)).toEqual(expected)
  })

  test('whatever stands there, they are counts that a database can hold', () => {
    const anything = fc.oneof(fc.string(), fc.integer().map(String))
    fc.assert(
      fc.property(anything, anything, (sum, apart) => {
        for (const count of votes(sum, apart)) {
          expect(Number.isInteger(count)).toBe(true)
          expect(count).toBeGreaterThanOrEqual(0)
          expect(count).toBeLessThanOrEqual(10_000_000)
        }
      }),
    )
  })
})

describe('wpDiscuz’s other marks', () => {
  test('a thread is closed by its first comment, whatever its replies say', () => {
    expect(read({ wpdiscuz_closed: '1' }).closed).toBe(true)
    expect(read({ wpdiscuz_closed: '1' }, { parent: 5 }).closed).toBe(false)
    expect(read({ wpdiscuz_closed: '0' }).closed).toBe(false)
    expect(read({}).closed).toBe(false)
  })

  test.each([
    ['2021-03-04 12:30:00', '2021-03-04T12:30:00.000Z'],
    ['1614861000', '2021-03-04T12:30:00.000Z'],
    ['0000-00-00 00:00:00', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('edited at %s', (text, at) => {
    expect(read({ wpdiscuz_last_edited_at: text }).editedAt?.toISOString()).toBe(at)
  })

  test('a sticky comment is known by its kind, an inline feedback by its passage', () => {
    expect(read({}, { kind: 'wpdiscuz_sticky' }).sticky).toBe(true)
    expect(read({}).sticky).toBe(false)
    expect(read({ wpdiscuz_feedback_form_id: '14' }).formNumber).toBe(14)
    expect(read({ wpdiscuz_feedback_form_id: '0' }).formNumber).toBe(0)
    expect(read({ wpdiscuz_feedback_form_id: 'none' }).formNumber).toBe(0)
    expect(read({}).formNumber).toBe(0)
  })

  test('kinds: comments, pings, and those of which nothing is known', () => {
    expect(['', 'wpdiscuz_sticky', 'pingback', 'trackback', 'private'].map(commentKind)).toEqual([
      ...['comment', 'comment', 'pingback', 'trackback', 'comment'],
    ])
    expect(['', 'comment', 'review', 'wpdiscuz_sticky', 'pingback'].filter(isUnknownKind)).toEqual(
      [],
    )
    expect(['private', 'order_note'].filter(isUnknownKind)).toEqual(['private', 'order_note'])
  })
})
