import { expect, test } from 'vitest'
import {
  issueToken,
  peekToken,
  redeemToken,
  TOKEN_LIFE_MS,
  type TokenPurpose,
} from '@/lib/accounts/links/account-token.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { transaction } from '@/lib/platform/db/transaction.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { aUser, noon } from '../accounts.ts'

const email = 'ferry@example.org'
const issue = (db: Database, userId: number, purpose: TokenPurpose = 'sign-in') =>
  transaction(db, (tx) => issueToken(tx, { userId, purpose, email }, noon))
const redeem = (db: Database, token: string, at = noon, purpose: TokenPurpose = 'sign-in') =>
  transaction(db, (tx) => redeemToken(tx, token, [purpose], at))
const later = (purpose: TokenPurpose, ms = 0) =>
  new Date(noon.getTime() + TOKEN_LIFE_MS[purpose] + ms)

onEachDatabase('a link that was mailed', (open) => {
  test('is good once, and says whose it is', async () => {
    const { db } = await open()
    const { id } = await aUser(db, 'ferry')
    const token = await issue(db, id)
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(await peekToken(db, token, 'sign-in', noon)).toMatchObject({ userId: id })
    expect(await redeem(db, token)).toEqual({ userId: id, purpose: 'sign-in', email })
    expect(await redeem(db, token)).toBeNull()
    expect(await peekToken(db, token, 'sign-in', noon)).toBeNull()
  })

  test('is given to one of ten who follow it at once', async () => {
    const { db } = await open()
    const { id } = await aUser(db, 'ferry')
    const token = await issue(db, id)
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => redeem(db, token)))
    expect(outcomes.filter((outcome) => outcome !== null)).toHaveLength(1)
  })

  test.each(['verify', 'sign-in', 'reset', 'change-address'] as const)(
    'is over after its time: %s',
    async (purpose) => {
      const { db } = await open()
      const { id } = await aUser(db, 'ferry')
      const token = await issue(db, id, purpose)
      expect(await redeem(db, token, later(purpose), purpose)).toBeNull()
      expect(await redeem(db, token, later(purpose, -1), purpose)).not.toBeNull()
    },
  )

  test('is good for its purpose only', async () => {
    const { db } = await open()
    const { id } = await aUser(db, 'ferry')
    const token = await issue(db, id, 'verify')
    expect(await redeem(db, token, noon, 'reset')).toBeNull()
    expect(await redeem(db, token, noon, 'verify')).not.toBeNull()
  })

  test('ends the ones before it for the same purpose, and nobody else’s', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry')
    const crane = await aUser(db, 'crane')
    const [first, reset, other] = [
      await issue(db, ferry.id),
      await issue(db, ferry.id, 'reset'),
      await issue(db, crane.id),
    ]
    const second = await issue(db, ferry.id)
    expect(await redeem(db, first)).toBeNull()
    expect(await redeem(db, second)).not.toBeNull()
    expect(await redeem(db, reset, noon, 'reset')).not.toBeNull()
    expect(await redeem(db, other)).not.toBeNull()
  })

  test('stands in the database only as a hash', async () => {
    const { db } = await open()
    const { id } = await aUser(db, 'ferry')
    const token = await issue(db, id)
    expect(JSON.stringify(await db.accountToken.findMany())).not.toContain(token)
    expect(await redeem(db, 'no such token')).toBeNull()
  })
})
