import { beforeAll, expect, test } from 'vitest'
import { askForLink } from '@/lib/accounts/links/commands/ask-for-link.ts'
import { redeemLink } from '@/lib/accounts/links/commands/redeem-link.ts'
import { askForReset } from '@/lib/accounts/passwords/commands/ask-for-reset.ts'
import { hashPassword } from '@/lib/accounts/passwords/password.ts'
import { createAccount } from '@/lib/accounts/sign-in/commands/create-account.ts'
import { signInWithPassword } from '@/lib/accounts/sign-in/commands/sign-in-with-password.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { LIMITS } from '@/lib/platform/rate-limits/limit.ts'
import { attempt } from '@/lib/platform/rate-limits/limits.ts'
import { onEachDatabase } from '../../support/database.ts'
import { after, aUser, lastToken, letterbox, noon } from './accounts.ts'

const email = 'ferry@example.org'
const password = 'six boats and a crane'
const HOME = '203.0.113.7'
const ELSEWHERE = '198.51.100.9'
let passwordHash = ''
beforeAll(async () => {
  passwordHash = await hashPassword(password)
})

interface From {
  readonly clientAddress?: string
  readonly device?: string | null
}

function door(db: Database) {
  const post = letterbox()
  const enter = (typed: string, { clientAddress = HOME, device = null }: From = {}) =>
    signInWithPassword(db, { email, password: typed, clientAddress, device }, post.queue, noon)
  return { ...post, enter }
}

/** Uses a limit up, as that many guesses would. */
async function exhaust(db: Database, limit: keyof typeof LIMITS, key: string): Promise<void> {
  const points = LIMITS[limit].windows[0].points
  for (let count = 0; count < points; count += 1) await attempt(db, limit, key)
}

onEachDatabase('somebody guesses an account’s password', (open) => {
  test('and its owner still signs in from another network', async () => {
    const { db } = await open()
    const { id } = await aUser(db, 'ferry', { passwordHash })
    const { enter, mails } = door(db)
    for (let guess = 0; guess < 10; guess += 1) {
      expect(await enter(`guess ${guess}`, { clientAddress: ELSEWHERE })).toMatchObject({
        refusal: 'wrong',
      })
    }
    expect(await enter('guess 10', { clientAddress: ELSEWHERE })).toMatchObject({
      refusal: 'answered-by-mail',
    })
    expect(await enter(password)).toMatchObject({ ok: true, userId: id })
    expect(mails).toEqual([])
  })

  test('in the owner’s own network, and a right password comes in by mail', async () => {
    const { db } = await open()
    const { id } = await aUser(db, 'ferry', { passwordHash })
    const { enter, mails } = door(db)
    await exhaust(db, 'sign-in-account-address', `${email} ${HOME}`)
    const wrong = await enter('a guess')
    expect(mails).toEqual([])
    const right = await enter(password)
    expect(right).toEqual(wrong)
    expect(mails).toMatchObject([{ kind: 'sign-in', to: email }])
    expect(await redeemLink(db, lastToken(mails), noon)).toMatchObject({ ok: true, userId: id })
  })

  test('from many networks, learns a bounded number of answers, and closes nothing', async () => {
    const { db } = await open()
    await aUser(db, 'ferry', { passwordHash })
    const { enter, mails } = door(db)
    await exhaust(db, 'sign-in-account', email)
    for (const clientAddress of ['192.0.2.1', '192.0.2.2', '2001:db8::1']) {
      expect(await enter('a guess', { clientAddress })).toMatchObject({
        refusal: 'answered-by-mail',
      })
    }
    expect(await enter(password)).toMatchObject({ refusal: 'answered-by-mail' })
    expect(await redeemLink(db, lastToken(mails), noon)).toMatchObject({ ok: true })
  })

  test('and a browser that the account knows notices nothing of it', async () => {
    const { db } = await open()
    await aUser(db, 'ferry', { passwordHash })
    const { enter } = door(db)
    await exhaust(db, 'sign-in-account', email)
    await exhaust(db, 'sign-in-account-address', `${email} ${HOME}`)
    await exhaust(db, 'sign-in-address', HOME)
    expect(await enter('mistyped', { device: 'd' })).toMatchObject({ refusal: 'wrong' })
    expect(await enter(password, { device: 'd' })).toMatchObject({ ok: true })
  })

  test('alone, and uses up little of what all networks have together', async () => {
    const { db } = await open()
    await aUser(db, 'ferry', { passwordHash })
    const { enter } = door(db)
    for (let guess = 0; guess < 12; guess += 1) await enter('a guess', { clientAddress: ELSEWHERE })
    const left = LIMITS['sign-in-account'].windows[0].points - 10
    for (let count = 0; count < left; count += 1) {
      expect(await attempt(db, 'sign-in-account', email)).toEqual({ ok: true })
    }
    expect(await attempt(db, 'sign-in-account', email)).toMatchObject({ ok: false })
  })

  test('of nobody’s account, and is answered the same', async () => {
    const { db } = await open()
    const { enter, mails } = door(db)
    await exhaust(db, 'sign-in-account', email)
    expect(await enter(password)).toEqual({ ok: false, refusal: 'answered-by-mail' })
    expect(mails).toEqual([])
  })

  test('of an account that is suspended, and learns nothing of that after too many', async () => {
    const { db } = await open()
    const { id } = await aUser(db, 'ferry', { passwordHash })
    await db.user.update({ where: { id }, data: { suspendedUntil: after(24) } })
    const { enter, mails } = door(db)
    await exhaust(db, 'sign-in-account', email)
    expect(await enter(password)).toMatchObject({ refusal: 'answered-by-mail' })
    expect(await redeemLink(db, lastToken(mails), noon)).toMatchObject({ refusal: 'suspended' })
  })
})

onEachDatabase('somebody asks for many links to another’s address', (open) => {
  test('and it always holds one that works, without being filled', async () => {
    const { db } = await open()
    const { id } = await aUser(db, 'ferry')
    const { queue, mails } = letterbox()
    for (let minute = 0; minute < 60; minute += 1) {
      const now = after(minute / 60)
      await askForLink(db, { email, sparing: true }, queue, now)
      expect(await db.accountToken.count({ where: { userId: id, expiresAt: { gt: now } } })).toBe(1)
    }
    expect(mails.length).toBe(6)
    expect(await redeemLink(db, lastToken(mails), after(59 / 60))).toMatchObject({ ok: true })
    await askForLink(db, { email, sparing: true }, queue, after(1))
    expect(mails.length).toBe(7)
  })

  test('for a new password, and the link to sign in is not touched', async () => {
    const { db } = await open()
    await aUser(db, 'ferry')
    const post = letterbox()
    await askForLink(db, { email }, post.queue, noon)
    const token = lastToken(post.mails)
    const { queue, mails } = letterbox()
    for (let time = 0; time < 9; time += 1) {
      expect(await askForReset(db, { email, sparing: true }, queue, noon)).toEqual({ ok: true })
    }
    expect(mails).toHaveLength(1)
    expect(await redeemLink(db, token, noon)).toMatchObject({ ok: true })
  })

  test('or signs up with it again and again, and its link goes on working', async () => {
    const { db } = await open()
    const { queue, mails } = letterbox()
    const sign = (sparing: boolean) =>
      createAccount(db, { name: 'The ferry', email, password, sparing }, queue, noon)
    for (const sparing of [false, true, true]) expect(await sign(sparing)).toEqual({ ok: true })
    expect(mails).toMatchObject([{ kind: 'verify' }])
    expect(await redeemLink(db, lastToken(mails), noon)).toMatchObject({ ok: true })
    await sign(true)
    expect(mails).toHaveLength(1)
  })

  test('that has no account, and is answered the same', async () => {
    const { db } = await open()
    const { queue, mails } = letterbox()
    expect(await askForLink(db, { email, sparing: true }, queue, noon)).toEqual({ ok: true })
    expect(mails).toEqual([])
  })
})
