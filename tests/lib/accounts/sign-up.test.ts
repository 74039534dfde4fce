import { expect, test } from 'vitest'
import { redeemLink } from '@/lib/accounts/links/commands/redeem-link.ts'
import { checkPassword } from '@/lib/accounts/passwords/commands/check-password.ts'
import { createAccount, type NewAccount } from '@/lib/accounts/sign-in/commands/create-account.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aUser, lastToken, letterbox, noon } from './accounts.ts'

const email = 'captain@example.org'
const password = 'six boats and a crane'
const captain: NewAccount = { name: 'Ferry captain', email, password: null }

const signUp = (
  db: Database,
  post: ReturnType<typeof letterbox>,
  facts: Partial<NewAccount> = {},
) => createAccount(db, { ...captain, ...facts }, post.queue, noon)

onEachDatabase('signing up', (open) => {
  test('makes an account that waits for its link, which signs in and proves the address', async () => {
    const { db } = await open()
    const post = letterbox()
    expect(await signUp(db, post, { password })).toEqual({ ok: true })
    expect(post.mails).toMatchObject([{ kind: 'verify', to: email, name: 'Ferry captain' }])
    expect(await checkPassword(db, { email, password }, noon)).toMatchObject({
      refusal: 'not-verified',
    })
    const signedIn = await redeemLink(db, lastToken(post.mails), noon)
    expect(signedIn).toMatchObject({ ok: true, hasPassword: true })
    expect(await checkPassword(db, { email, password }, noon)).toMatchObject({ ok: true })
    expect(await db.user.findMany()).toMatchObject([
      { handle: 'ferry-captain', role: 'reader', emailVerifiedAt: noon },
    ])
  })

  test('with an address that has an account is answered the same; the mail says so', async () => {
    const { db } = await open()
    const post = letterbox()
    await aUser(db, 'captain')
    expect(await signUp(db, post)).toEqual({ ok: true })
    expect(post.mails).toEqual([{ kind: 'known', to: email, language: null, name: 'The captain' }])
    expect(await db.user.count()).toBe(1)
    expect(await db.accountToken.count()).toBe(0)
  })

  test('ten times at once with one address makes one account', async () => {
    const { db } = await open()
    const post = letterbox()
    const all = await Promise.all(Array.from({ length: 10 }, () => signUp(db, post)))
    expect(all.every(({ ok }) => ok)).toBe(true)
    expect(await db.user.count()).toBe(1)
    expect(await db.accountToken.count()).toBe(1)
  })

  test.each([
    ['password-too-plain', { password: 'aaaaaaaaaaaa' }],
    ['password-names-you', { password: 'ferrycaptain' }],
  ] as const)('is refused, known address or not: %s', async (refusal, facts) => {
    const { db } = await open()
    const post = letterbox()
    await aUser(db, 'taken')
    for (const each of [email, 'taken@example.org']) {
      expect(await signUp(db, post, { ...facts, email: each })).toEqual({ ok: false, refusal })
    }
    expect(post.mails).toEqual([])
    expect(await db.user.count()).toBe(1)
  })
})

onEachDatabase('an address that nobody has proved', (open) => {
  test('whose owner signs up after a stranger did, never opens with the stranger’s password', async () => {
    const { db } = await open()
    const post = letterbox()
    await signUp(db, post, { password: 'the stranger waits here', name: 'Stranger' })
    const strangersLink = lastToken(post.mails)
    await signUp(db, post, { password })
    expect(await redeemLink(db, strangersLink, noon)).toMatchObject({ refusal: 'link-over' })
    const signedIn = await redeemLink(db, lastToken(post.mails), noon)
    expect(signedIn).toMatchObject({ ok: true, hasPassword: false })
    for (const tried of ['the stranger waits here', password]) {
      expect(await checkPassword(db, { email, password: tried }, noon)).toMatchObject({
        refusal: 'wrong',
      })
    }
  })

  test('keeps the password of who signs up twice with the same', async () => {
    const { db } = await open()
    const post = letterbox()
    await signUp(db, post, { password })
    await signUp(db, post, { password })
    expect(await redeemLink(db, lastToken(post.mails), noon)).toMatchObject({ hasPassword: true })
  })
})
