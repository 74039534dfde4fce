import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Ending,
  endingToken,
  readEnding,
} from '@/lib/notifications/subscriptions/unsubscribe-token.ts'

const key = Buffer.alloc(32, 1)
const ending: Ending = { subscriber: 'user:12', what: 'article', articleId: 5 }

const anyEnding: fc.Arbitrary<Ending> = fc.record({
  subscriber: fc.oneof(
    fc.integer({ min: 1, max: 2_147_483_647 }).map((id) => `user:${id}`),
    fc.emailAddress().map((email) => `mail:${email}`),
  ),
  what: fc.constantFrom('article', 'mine', 'comment', 'all'),
  articleId: fc.nat(),
})

test('a token says what it ends, and fits into an address', () => {
  fc.assert(
    fc.property(anyEnding, (any) => {
      const token = endingToken(key, any)
      expect(token).toMatch(/^[\w.-]+$/)
      expect(readEnding(key, token)).toEqual(any)
    }),
  )
})

test('a token that was changed in any letter ends nothing', () => {
  const token = endingToken(key, ending)
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom(...'aB3_-.'), (at, letter) => {
      const changed = token.slice(0, at) + letter + token.slice(at + 1)
      // The last letter carries bits that say nothing; a token so changed is the same token.
      const read = readEnding(key, changed)
      if (changed !== token)
        expect([null, JSON.stringify(ending)]).toContain(read && JSON.stringify(read))
    }),
  )
})

test('nobody makes a token without the key, nor of another one', () => {
  const [, signed] = endingToken(key, ending).split('.')
  const other = Buffer.from('all 0 user:1').toString('base64url')
  const tokens = [
    `${other}.${signed}`,
    `${other}.`,
    other,
    '',
    '.',
    '..',
    endingToken(Buffer.alloc(32, 2), ending),
    `${endingToken(key, ending)}.${signed}`,
  ]
  for (const token of tokens) expect(readEnding(key, token), token).toBeNull()
})
