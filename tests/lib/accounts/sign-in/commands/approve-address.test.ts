import { beforeAll, describe, expect, test } from 'vitest'
import { issueToken, TOKEN_LIFE_MS, type TokenPurpose } from '@/lib/accounts/links/account-token.ts'
import { changePassword } from '@/lib/accounts/passwords/commands/change-password.ts'
import { hashPassword } from '@/lib/accounts/passwords/password.ts'
import {
  addressToApprove,
  approveAddress,
} from '@/lib/accounts/sign-in/commands/approve-address.ts'
import { askToChangeAddress } from '@/lib/accounts/sign-in/commands/ask-to-change-address.ts'
import { changeAddress } from '@/lib/accounts/sign-in/commands/change-address.ts'
import { signOutEverywhere } from '@/lib/accounts/sign-in/commands/sign-out-everywhere.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { transaction } from '@/lib/platform/db/transaction.ts'
import { onEachDatabase } from '../../../../support/database.ts'
import { after, aUser, lastToken, letterbox, noon } from '../../accounts.ts'

const email = 'ferry@example.org'
const wanted = 'new@example.org'
const password = 'six boats and a crane'
let passwordHash = ''
beforeAll(async () => {
  passwordHash = await hashPassword(password)
})

/** A member without a password, who has asked for another address. */
async function asked(db: Database) {
  const post = letterbox()
  const ferry = await aUser(db, 'ferry')
  const change = { email: wanted, current: '' }
  const answer = await askToChangeAddress(db, ferry, change, post.queue, noon)
  const approve = (token = lastToken(post.mails), now = noon) =>
    approveAddress(db, token, post.queue, now)
  return { ferry, answer, approve, ...post }
}

const addressOf = async (db: Database, id: number) =>
  (await db.user.findUniqueOrThrow({ where: { id } })).email

onEachDatabase('another address for somebody without a password', (open) => {
  test('is approved by a link to the old one before the new one gets any', async () => {
    const { db } = await open()
    const { ferry, answer, approve, mails, queue } = await asked(db)
    expect(answer).toEqual({ ok: true, mailed: email })
    expect(mails).toMatchObject([{ kind: 'approve-address', to: email }])
    expect(await addressToApprove(db, lastToken(mails), noon)).toBe(wanted)
    expect(await approve()).toEqual({ ok: true, wanted })
    expect(await addressOf(db, ferry.id)).toBe(email)
    expect(mails[1]).toMatchObject({ kind: 'change-address', to: wanted })
    expect(await changeAddress(db, lastToken(mails), queue, noon)).toMatchObject({ ok: true })
    expect(await addressOf(db, ferry.id)).toBe(wanted)
    expect(mails[2]).toMatchObject({ kind: 'address-changed', to: email })
  })

  test('is not changed by the first link alone', async () => {
    const { db } = await open()
    const { ferry, mails, queue } = await asked(db)
    expect(await changeAddress(db, lastToken(mails), queue, noon)).toMatchObject({
      refusal: 'link-over',
    })
    expect(await addressOf(db, ferry.id)).toBe(email)
  })

  test('is approved once, also when two follow the link at once', async () => {
    const { db } = await open()
    const { approve, mails } = await asked(db)
    const token = lastToken(mails)
    const both = await Promise.all([approve(token), approve(token)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both).toContainEqual({ ok: false, refusal: 'link-over' })
    expect(mails.filter(({ kind }) => kind === 'change-address')).toHaveLength(1)
    expect(await addressToApprove(db, token, noon)).toBeNull()
  })

  test('that somebody else has is approved alike, and its owner is told', async () => {
    const { db } = await open()
    const { approve, mails } = await asked(db)
    await aUser(db, 'new')
    expect(await approve()).toEqual({ ok: true, wanted })
    expect(mails.at(-1)).toMatchObject({ kind: 'address-taken', to: wanted })
  })

  test('is over for the suspended, after an hour, and once the address is another', async () => {
    const { db } = await open()
    const { ferry, approve, mails } = await asked(db)
    const token = lastToken(mails)
    const over = { ok: false, refusal: 'link-over' }
    expect(await approve(token, after(1))).toEqual(over)
    const where = { id: ferry.id }
    await db.user.update({ where, data: { email: 'third@example.org' } })
    expect(await approve(token)).toEqual(over)
  })
})

const PURPOSES = Object.keys(TOKEN_LIFE_MS) as TokenPurpose[]

onEachDatabase('every mailed link that gives control', (open) => {
  describe.each(PURPOSES)('such as %s', (purpose) => {
    const issued = async (db: Database) => {
      const ferry = await aUser(db, 'ferry', { passwordHash })
      const link = { userId: ferry.id, purpose, email }
      await transaction(db, (tx) => issueToken(tx, link, noon))
      return ferry
    }

    test('ends with the sessions', async () => {
      const { db } = await open()
      await signOutEverywhere(db, await issued(db))
      expect(await db.accountToken.count()).toBe(0)
    })

    test('ends with the password', async () => {
      const { db } = await open()
      const { queue } = letterbox()
      const ferry = await issued(db)
      const change = { current: password, password: 'nine boats and no crane' }
      expect(await changePassword(db, ferry, change, queue, noon)).toMatchObject({ ok: true })
      expect(await db.accountToken.count()).toBe(0)
    })
  })

  test('is over when it is followed while its owner signs out everywhere', async () => {
    const { db } = await open()
    const { ferry, approve, mails, queue } = await asked(db)
    await approve()
    const token = lastToken(mails)
    await Promise.all([changeAddress(db, token, queue, noon), signOutEverywhere(db, ferry)])
    // Whichever came first, nothing that gives control is left.
    expect(await db.accountToken.count()).toBe(0)
    expect(await changeAddress(db, token, queue, noon)).toMatchObject({ refusal: 'link-over' })
  })
})
