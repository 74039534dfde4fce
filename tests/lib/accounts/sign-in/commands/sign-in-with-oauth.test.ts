import { beforeAll, expect, test } from 'vitest'
import { redeemLink } from '@/lib/accounts/links/commands/redeem-link.ts'
import { checkPassword } from '@/lib/accounts/passwords/commands/check-password.ts'
import { hashPassword } from '@/lib/accounts/passwords/password.ts'
import { createAccount } from '@/lib/accounts/sign-in/commands/create-account.ts'
import {
  type LoginWith,
  signInWithOAuth,
} from '@/lib/accounts/sign-in/commands/sign-in-with-oauth.ts'
import { onEachDatabase } from '../../../../support/database.ts'
import { after, aUser, lastToken, letterbox, noon } from '../../accounts.ts'

const email = 'ferry@example.org'
const login: LoginWith = {
  provider: 'github',
  accountId: '4711',
  email,
  emailVerified: true,
  name: 'Ferry captain',
}
let passwordHash = ''
beforeAll(async () => {
  passwordHash = await hashPassword('six boats and a crane')
})

onEachDatabase('signing in by another site', (open) => {
  test('makes an account at the first time, and finds it again by its number there', async () => {
    const { db } = await open()
    const first = await signInWithOAuth(db, login, noon)
    expect(first).toMatchObject({ ok: true, sessionVersion: 0, hasPassword: false })
    expect(await db.user.findMany()).toMatchObject([
      { name: 'Ferry captain', handle: 'ferry-captain', email, emailVerifiedAt: noon },
    ])
    const moved = { ...login, email: 'else@example.org', emailVerified: false, name: '' }
    expect(await signInWithOAuth(db, moved, noon)).toEqual(first)
    expect(await db.user.count()).toBe(1)
  })

  test('finds who has the address, when both have proved it', async () => {
    const { db } = await open()
    const { id } = await aUser(db, 'ferry', { passwordHash })
    const found = await signInWithOAuth(db, { ...login, email: 'Ferry@Example.org' }, noon)
    expect(found).toMatchObject({ ok: true, userId: id, hasPassword: true })
    expect(await db.login.count()).toBe(1)
  })

  test('never gives an account away for an address that the other site does not vouch for', async () => {
    const { db } = await open()
    await aUser(db, 'ferry')
    for (const claim of [{ emailVerified: false }, { email: '' }, { email: 'no address' }]) {
      const outcome = await signInWithOAuth(db, { ...login, ...claim }, noon)
      expect(outcome).toEqual({ ok: false, refusal: 'address-not-vouched' })
    }
    expect([await db.login.count(), await db.user.count()]).toEqual([0, 1])
  })

  test('hands an account that nobody has proved to the owner, without its password', async () => {
    const { db } = await open()
    const post = letterbox()
    const password = 'the stranger waits here'
    await createAccount(db, { name: 'Stranger', email, password }, post.queue, noon)
    expect(await signInWithOAuth(db, login, noon)).toMatchObject({ ok: true, hasPassword: false })
    expect(await checkPassword(db, { email, password }, noon)).toMatchObject({ refusal: 'wrong' })
    expect(await redeemLink(db, lastToken(post.mails), noon)).toMatchObject({
      refusal: 'link-over',
    })
    expect(await db.user.count()).toBe(1)
  })

  test('lets nobody in who is suspended', async () => {
    const { db } = await open()
    const { id } = await aUser(db, 'ferry')
    await db.user.update({ where: { id }, data: { suspendedUntil: after(1) } })
    for (let visit = 0; visit < 2; visit += 1) {
      expect(await signInWithOAuth(db, login, noon)).toEqual({ ok: false, refusal: 'suspended' })
    }
  })

  test('five times at once for the first time makes one account', async () => {
    const { db } = await open()
    const all = await Promise.all(Array.from({ length: 5 }, () => signInWithOAuth(db, login, noon)))
    expect(new Set(all.map((one) => one.ok && one.userId)).size).toBe(1)
    expect(await db.user.count()).toBe(1)
  })

  test('by two sites with one address is one account with two logins', async () => {
    const { db } = await open()
    const sites = ['github', 'google']
    const enter = (provider: string) => signInWithOAuth(db, { ...login, provider }, noon)
    const [one, two] = await Promise.all(sites.map(enter))
    expect(one).toEqual(two)
    expect([await db.login.count(), await db.user.count()]).toEqual([2, 1])
  })

  test('without a name that can be one makes a reader', async () => {
    const { db } = await open()
    await signInWithOAuth(db, { ...login, name: 'www.example.org' }, noon)
    const [user] = await db.user.findMany()
    expect(user?.name).toBe('Reader')
    expect(user?.handle).toMatch(/^reader-\d{6}$/)
  })
})
