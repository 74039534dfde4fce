import { beforeAll, expect, test } from 'vitest'
import { askForReset } from '@/lib/accounts/passwords/commands/ask-for-reset.ts'
import { changePassword } from '@/lib/accounts/passwords/commands/change-password.ts'
import { checkPassword } from '@/lib/accounts/passwords/commands/check-password.ts'
import { resetPassword } from '@/lib/accounts/passwords/commands/reset-password.ts'
import { hashPassword } from '@/lib/accounts/passwords/password.ts'
import { askToChangeAddress } from '@/lib/accounts/sign-in/commands/ask-to-change-address.ts'
import { changeAddress } from '@/lib/accounts/sign-in/commands/change-address.ts'
import { signOutEverywhere } from '@/lib/accounts/sign-in/commands/sign-out-everywhere.ts'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { viewerById } from '@/lib/accounts/users/viewer-by-id.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { onEachDatabase } from '../../support/database.ts'
import { after, aUser, lastToken, letterbox, noon, versionOf } from './accounts.ts'

const email = 'ferry@example.org'
const old = 'six boats and a crane'
const fresh = 'nine boats and no crane'
let passwordHash = ''
beforeAll(async () => {
  passwordHash = await hashPassword(old)
})

const opens = async (db: Database, password: string) =>
  (await checkPassword(db, { email, password }, noon)).ok

onEachDatabase('choosing a new password by a link', (open) => {
  test('ends all sessions, proves the address and opens with the new one only', async () => {
    const { db } = await open()
    const post = letterbox()
    const { id } = await aUser(db, 'ferry', { passwordHash, verified: false })
    await askForReset(db, { email }, post.queue, noon)
    const token = lastToken(post.mails)
    const reset = await resetPassword(db, { token, password: fresh }, post.queue, noon)
    expect(reset).toEqual({ ok: true, userId: id, sessionVersion: 1, hasPassword: true })
    expect(await viewerById(db, id, 0, noon)).toBeNull()
    expect([await opens(db, old), await opens(db, fresh)]).toEqual([false, true])
    expect(post.mails.map(({ kind }) => kind)).toEqual(['reset', 'password-changed'])
  })

  test('a password that is refused leaves the link good; used, it is over', async () => {
    const { db } = await open()
    const post = letterbox()
    await aUser(db, 'ferry')
    await askForReset(db, { email }, post.queue, noon)
    const token = lastToken(post.mails)
    const reset = (password: string) => resetPassword(db, { token, password }, post.queue, noon)
    expect(await reset('1234567890')).toEqual({ ok: false, refusal: 'password-too-plain' })
    expect(await reset('ferryexample')).toEqual({ ok: false, refusal: 'password-names-you' })
    const both = await Promise.all([reset(fresh), reset(fresh)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both).toContainEqual({ ok: false, refusal: 'link-over' })
    expect(await reset(fresh)).toEqual({ ok: false, refusal: 'link-over' })
  })

  test('lets nobody in who is suspended, and is over when the address is another', async () => {
    const { db } = await open()
    const post = letterbox()
    const { id } = await aUser(db, 'ferry')
    const ask = () => askForReset(db, { email }, post.queue, noon)
    const reset = () =>
      resetPassword(db, { token: lastToken(post.mails), password: fresh }, post.queue, noon)
    await ask()
    await db.user.update({ where: { id }, data: { email: 'new@example.org' } })
    expect(await reset()).toEqual({ ok: false, refusal: 'link-over' })
    await db.user.update({ where: { id }, data: { email, suspendedUntil: after(1) } })
    await ask()
    expect(await reset()).toEqual({ ok: false, refusal: 'suspended' })
  })

  test('is answered the same for an address without an account', async () => {
    const { db } = await open()
    const post = letterbox()
    expect(await askForReset(db, { email }, post.queue, noon)).toEqual({ ok: true })
    expect(post.mails).toEqual([{ kind: 'no-account', to: email, language: null }])
  })
})

onEachDatabase('changing the password', (open) => {
  test('needs the one until now, ends all sessions and says how to open one', async () => {
    const { db } = await open()
    const post = letterbox()
    const ferry = await aUser(db, 'ferry', { passwordHash })
    const change = (current: string, password = fresh) =>
      changePassword(db, ferry, { current, password }, post.queue, noon)
    expect(await change('six boats')).toEqual({ ok: false, refusal: 'password-wrong' })
    expect(await change('')).toEqual({ ok: false, refusal: 'password-wrong' })
    expect(await change(old, 'qwertyuiop')).toEqual({ ok: false, refusal: 'password-too-plain' })
    expect(await change(old, 'example-ferry')).toEqual({ ok: false, refusal: 'password-names-you' })
    expect(await change(old)).toEqual({ ok: true, sessionVersion: 1 })
    expect(await viewerById(db, ferry.id, 0, noon)).toBeNull()
    expect(await viewerById(db, ferry.id, 1, noon)).toMatchObject({ handle: 'ferry' })
    expect(post.mails).toMatchObject([{ kind: 'password-changed', to: email }])
  })

  test('is refused to who has none: they choose the first by a link that was mailed', async () => {
    const { db } = await open()
    const { queue, mails } = letterbox()
    const change = { current: '', password: fresh }
    expect(await changePassword(db, NEWSROOM, change, queue)).toMatchObject({
      refusal: 'no-account',
    })
    const ferry = await aUser(db, 'ferry')
    expect(await changePassword(db, ferry, change, queue)).toMatchObject({ refusal: 'no-password' })
    await askForReset(db, { email }, queue, noon)
    const token = lastToken(mails)
    expect(await resetPassword(db, { token, password: fresh }, queue, noon)).toMatchObject({
      ok: true,
    })
    expect(await opens(db, fresh)).toBe(true)
  })

  test('of two at once counts one', async () => {
    const { db } = await open()
    const { queue } = letterbox()
    const ferry = await aUser(db, 'ferry', { passwordHash })
    const change = (password: string) =>
      changePassword(db, ferry, { current: old, password }, queue, noon)
    const both = await Promise.all([change(fresh), change('two cranes and a boat')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await versionOf(db, ferry.id)).toBe(1)
  })
})

onEachDatabase('signing out everywhere', (open) => {
  test('ends every session, and nobody else’s', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry')
    const crane = await aUser(db, 'crane')
    expect(await signOutEverywhere(db, ferry)).toEqual({ ok: true })
    expect(await viewerById(db, ferry.id, 0, noon)).toBeNull()
    expect(await viewerById(db, crane.id, 0, noon)).not.toBeNull()
    expect(await signOutEverywhere(db, NEWSROOM)).toMatchObject({ refusal: 'no-account' })
  })
})

const wanted = 'new@example.org'

onEachDatabase('changing the address', (open) => {
  test('waits for the link that went to the new one; the old one is told at once and again', async () => {
    const { db } = await open()
    const post = letterbox()
    const ferry = await aUser(db, 'ferry', { passwordHash })
    const change = { email: wanted, current: old }
    expect(await askToChangeAddress(db, ferry, change, post.queue, noon)).toEqual({
      ok: true,
      mailed: wanted,
    })
    expect(post.mails).toMatchObject([
      { kind: 'address-asked', to: email },
      { kind: 'change-address', to: wanted },
    ])
    expect((await db.user.findUnique({ where: { id: ferry.id } }))?.email).toBe(email)
    const follow = () => changeAddress(db, lastToken(post.mails.slice(0, 2)), post.queue, noon)
    expect(await follow()).toEqual({ ok: true, userId: ferry.id })
    expect((await db.user.findUnique({ where: { id: ferry.id } }))?.email).toBe(wanted)
    expect(post.mails[2]).toEqual({
      kind: 'address-changed',
      to: email,
      language: null,
      name: 'The ferry',
    })
    expect(await follow()).toEqual({ ok: false, refusal: 'link-over' })
  })

  test('to one that is taken is answered the same, and changes nothing', async () => {
    const { db } = await open()
    const post = letterbox()
    const ferry = await aUser(db, 'ferry', { passwordHash })
    await aUser(db, 'new')
    const change = { email: wanted, current: old }
    expect(await askToChangeAddress(db, ferry, change, post.queue, noon)).toEqual({
      ok: true,
      mailed: wanted,
    })
    expect(post.mails.slice(1)).toEqual([
      { kind: 'address-taken', to: wanted, language: null, name: 'The new' },
    ])
    expect(await db.accountToken.count()).toBe(0)
  })

  test('to one that was taken meanwhile ends the link', async () => {
    const { db } = await open()
    const post = letterbox()
    const ferry = await aUser(db, 'ferry', { passwordHash })
    await askToChangeAddress(db, ferry, { email: wanted, current: old }, post.queue, noon)
    await aUser(db, 'new')
    expect(await changeAddress(db, lastToken(post.mails), post.queue, noon)).toEqual({
      ok: false,
      refusal: 'link-over',
    })
  })

  test('of two who follow links to one address at once gives it to one', async () => {
    const { db } = await open()
    const post = letterbox()
    for (const handle of ['ferry', 'crane']) {
      const person = await aUser(db, handle, { passwordHash })
      await askToChangeAddress(db, person, { email: wanted, current: old }, post.queue, noon)
    }
    const links = post.mails.filter(({ kind }) => kind === 'change-address')
    const tokens = links.map((mail) => lastToken([mail]))
    const both = await Promise.all(tokens.map((each) => changeAddress(db, each, post.queue, noon)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.user.count({ where: { email: wanted } })).toBe(1)
  })

  test('is refused without the password, to the same address, without an account', async () => {
    const { db } = await open()
    const { queue, mails } = letterbox()
    const ferry = await aUser(db, 'ferry', { passwordHash })
    const ask = (to: string, current: string) =>
      askToChangeAddress(db, ferry, { email: to, current }, queue, noon)
    expect(await ask(wanted, 'wrong')).toEqual({ ok: false, refusal: 'password-wrong' })
    expect(await ask(email, old)).toEqual({ ok: false, refusal: 'same-address' })
    expect(mails).toEqual([])
    const change = { email: wanted, current: old }
    expect(await askToChangeAddress(db, NEWSROOM, change, queue)).toMatchObject({
      refusal: 'no-account',
    })
  })

  test('is over for who was suspended meanwhile', async () => {
    const { db } = await open()
    const post = letterbox()
    const ferry = await aUser(db, 'ferry', { passwordHash })
    await askToChangeAddress(db, ferry, { email: wanted, current: old }, post.queue, noon)
    await db.user.update({ where: { id: ferry.id }, data: { suspendedUntil: after(1) } })
    expect(await changeAddress(db, lastToken(post.mails), post.queue, noon)).toMatchObject({
      refusal: 'link-over',
    })
  })
})
