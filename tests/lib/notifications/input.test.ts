import { expect, test } from 'vitest'
import {
  beforeSchema,
  guestSubscriptionSchema,
  seenThroughSchema,
  subscriptionSchema,
  tokenSchema,
} from '@/lib/notifications/input.ts'

test.each<[object, object | null]>([
  [
    { kind: 'article', article: '5', comment: '', wanted: 'on' },
    { wish: { kind: 'article', articleId: 5, commentId: 0 }, wanted: true },
  ],
  [
    { kind: 'comment', article: '5', comment: '7', wanted: 'off' },
    { wish: { kind: 'comment', articleId: 5, commentId: 7 }, wanted: false },
  ],
  [
    { kind: 'mine', article: '5' },
    { wish: { kind: 'mine', articleId: 5, commentId: 0 }, wanted: true },
  ],
  [{ kind: 'comment', article: '5' }, null],
  [{ kind: 'article', article: '5', comment: '7' }, null],
  [{ kind: 'everything', article: '5' }, null],
  [{ kind: 'article', article: '99999999999' }, null],
  [{ kind: 'article', article: '1e3x' }, null],
])('"Notify of" as %j', (form, expected) => {
  const parsed = subscriptionSchema.safeParse(form)
  expect(parsed.success ? parsed.data : null).toEqual(expected)
})

test('a guest says where mail goes, and cannot hear of replies to comments of their own', () => {
  const form = { kind: 'article', article: '5', email: '  Gus@X.Example ' }
  expect(guestSubscriptionSchema.parse(form).email).toBe('gus@x.example')
  for (const bad of [
    { kind: 'mine' },
    { email: 'gus' },
    { email: 'a@x.example\r\nBcc: b@x.example' },
  ]) {
    expect(guestSubscriptionSchema.safeParse({ ...form, ...bad }).success).toBe(false)
  }
})

test('what stands in an address is one of ours or nothing', () => {
  expect(tokenSchema.parse('abc_1.d-e')).toBe('abc_1.d-e')
  for (const bad of ['<x>', 'a b', undefined, ['a'], 'a'.repeat(1001)]) {
    expect(tokenSchema.parse(bad)).toBe('')
  }
  expect(beforeSchema.parse('12')).toBe(12)
  for (const bad of ['0', '-1', 'x', undefined]) expect(beforeSchema.parse(bad)).toBeNull()
  expect(seenThroughSchema.parse({ through: '4' })).toEqual({ through: 4 })
})
