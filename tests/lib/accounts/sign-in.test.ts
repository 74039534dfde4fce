import { beforeAll, expect, test } from 'vitest'
import { askForLink } from '@/lib/accounts/links/commands/ask-for-link.ts'
import { redeemLink } from '@/lib/accounts/links/commands/redeem-link.ts'
import { checkPassword } from '@/lib/accounts/passwords/commands/check-password.ts'
import { hashPassword } from '@/lib/accounts/passwords/password.ts'
import { changeAddress } from '@/lib/accounts/sign-in/commands/change-address.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { onEachDatabase } from '../../support/database.ts'
import { after, aUser, lastToken, letterbox, noon } from './accounts.ts'

const email = 'ferry@example.org'
const password = 'six boats and a crane'
let passwordHash = ''
beforeAll(async () => {
  passwordHash = await hashPassword(password)
})

const suspend = (db: Database, id: number) =>
  db.user.update({ where: { id }, data: { suspendedUntil: after(24) } })
const tried = (db: Database, with_ = password, at = noon) =>
  checkPassword(db, { email, password: with_ }, at)

onEachDatabase('signing in with a password', (open) => {
  test('answers whose account it is, and the version of its sessions', async () => {
    const { db } = await open()
    const { id } = await aUser(db, 'ferry', { passwordHash })
    expect(await tried(db)).toEqual({ ok: true, userId: id, sessionVersion: 0, hasPassword: true })
  })

  test('tells a wrong password and no account apart by nothing', async () => {
    const { db } = await open()
    const wrong = { ok: false, refusal: 'wrong' }
    expect(await tried(db)).toEqual(wrong)
    const { id } = await aUser(db, 'ferry', { verified: false })
    expect(await tried(db, '')).toEqual(wrong)
    await db.user.update({ where: { id }, data: { passwordHash } })
    await suspend(db, id)
    expect(await tried(db, 'six boats and a train')).toEqual(wrong)
  })

  test('tells how the account stands to who knows the password', async () => {
    const { db } = await open()
    const { id } = await aUser(db, 'ferry', { passwordHash, verified: false })
    expect(await tried(db)).toEqual({ ok: false, refusal: 'not-verified' })
    await db.user.update({ where: { id }, data: { emailVerifiedAt: noon } })
    await suspend(db, id)
    expect(await tried(db)).toEqual({ ok: false, refusal: 'suspended' })
    expect(await tried(db, password, after(24))).toMatchObject({ ok: true })
  })

  test('takes back the wish to be deleted', async () => {
    const { db } = await open()
    const { id } = await aUser(db, 'ferry', { passwordHash })
    const data = { deleteAt: after(24), deleteWords: true }
    await db.user.update({ where: { id }, data })
    await tried(db)
    expect(await db.user.findUnique({ where: { id } })).toMatchObject({
      deleteAt: null,
      deleteWords: false,
    })
  })
})

onEachDatabase('signing in with a mailed link', (open) => {
  test('is answered the same with and without an account', async () => {
    const { db } = await open()
    const post = letterbox()
    await aUser(db, 'ferry')
    expect(await askForLink(db, { email }, post.queue, noon)).toEqual({ ok: true })
    expect(await askForLink(db, { email: 'no@example.org' }, post.queue, noon)).toEqual({
      ok: true,
    })
    expect(post.mails.map(({ kind, to }) => [kind, to])).toEqual([
      ['sign-in', email],
      ['no-account', 'no@example.org'],
    ])
  })

  test('works once, also when two follow it at once', async () => {
    const { db } = await open()
    const post = letterbox()
    const { id } = await aUser(db, 'ferry')
    await askForLink(db, { email }, post.queue, noon)
    const follow = () => redeemLink(db, lastToken(post.mails), noon)
    const both = await Promise.all([follow(), follow()])
    expect(both).toContainEqual({ ok: true, userId: id, sessionVersion: 0, hasPassword: false })
    expect(both).toContainEqual({ ok: false, refusal: 'link-over' })
  })

  test('proves the address, but not the password of whoever signed up with it', async () => {
    const { db } = await open()
    const post = letterbox()
    await aUser(db, 'ferry', { passwordHash, verified: false })
    await askForLink(db, { email }, post.queue, noon)
    expect(await redeemLink(db, lastToken(post.mails), noon)).toMatchObject({
      ok: true,
      hasPassword: false,
    })
    expect(await tried(db)).toEqual({ ok: false, refusal: 'wrong' })
  })

  test('is refused to the suspended, and over when the account has another address', async () => {
    const { db } = await open()
    const post = letterbox()
    const { id } = await aUser(db, 'ferry')
    await suspend(db, id)
    await askForLink(db, { email }, post.queue, noon)
    expect(await redeemLink(db, lastToken(post.mails), noon)).toEqual({
      ok: false,
      refusal: 'suspended',
    })
    await askForLink(db, { email }, post.queue, noon)
    await db.user.update({
      where: { id },
      data: { email: 'new@example.org', suspendedUntil: null },
    })
    expect(await redeemLink(db, lastToken(post.mails), noon)).toEqual({
      ok: false,
      refusal: 'link-over',
    })
  })

  test('changes no address with a link to sign in', async () => {
    const { db } = await open()
    const post = letterbox()
    await aUser(db, 'ferry')
    await askForLink(db, { email }, post.queue, noon)
    expect(await changeAddress(db, lastToken(post.mails), post.queue, noon)).toMatchObject({
      refusal: 'link-over',
    })
  })
})
