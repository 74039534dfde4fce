import { decode, encode } from 'next-auth/jwt'
import { expect, test } from 'vitest'
import { sessionCookie, sessionIn, tokenOf } from '@/lib/web/session/session-token.ts'

const secret = 's'.repeat(43)
const session = { userId: 12, sessionVersion: 3, sessionId: 'one-of-many' }

test('a session comes back out of next-auth’s token as it went in', async () => {
  const token = await encode({ token: tokenOf(session), secret, maxAge: 60 })
  expect(sessionIn(await decode({ token, secret }))).toEqual({ ...session, isOld: false })
})

test('each session has an id of its own, and one of before has the number of its token', () => {
  const fresh = () => tokenOf({ userId: 12, sessionVersion: 3 }).session
  expect(fresh()).not.toBe(fresh())
  const before = { sub: '12', version: 3, iat: Date.now() / 1000, jti: 'of-next-auth' }
  expect(sessionIn(before)?.sessionId).toBe('of-next-auth')
})

test('a session is made anew after a day', () => {
  const issued = (secondsAgo: number) => {
    return sessionIn({ ...tokenOf(session), iat: Date.now() / 1000 - secondsAgo })?.isOld
  }
  expect([issued(3600), issued(25 * 3600)]).toEqual([false, true])
})

test.each([null, {}, { sub: 'admin', version: 0, iat: 1 }, { sub: '12', iat: 1 }, { version: 0 }])(
  'a token that holds %j is no session of ours',
  (token) => {
    expect(sessionIn(token)).toBeNull()
  },
)

test('the session’s cookie is out of reach of scripts and of other sites', () => {
  expect(sessionCookie()).toEqual({
    name: 'next-auth.session-token',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure: false },
  })
})
