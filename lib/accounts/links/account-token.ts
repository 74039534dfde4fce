import { createHash, randomBytes } from 'node:crypto'
import type { Reader, Transaction } from '../../platform/db/database.ts'

export type TokenPurpose = 'verify' | 'sign-in' | 'reset' | 'approve-address' | 'change-address'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** How long a link is good: the more it opens, the shorter. */
export const TOKEN_LIFE_MS: Readonly<Record<TokenPurpose, number>> = {
  verify: 2 * DAY_MS,
  'sign-in': 15 * MINUTE_MS,
  reset: 60 * MINUTE_MS,
  'approve-address': 60 * MINUTE_MS,
  'change-address': DAY_MS,
}

const TOKEN_BYTES = 32
/** No user has this number. */
const NOBODY = 0

/**
 * Creates and returns a token; only its hash is stored. Invalidates earlier tokens for the same
 * purpose.
 */
export type MakeToken = () => string
export const randomToken: MakeToken = () => randomBytes(TOKEN_BYTES).toString('base64url')

export interface TokenFor {
  readonly userId: number
  readonly purpose: TokenPurpose
  /** The address it goes to. */
  readonly email: string
  /** Of `approve-address`: the new address that the account asks for. */
  readonly wanted?: string
}

/** Makes a token and answers it; only its hash is kept. Earlier ones for the same end here. */
export async function issueToken(
  tx: Transaction,
  { userId, purpose, email, wanted }: TokenFor,
  now: Date,
  make: MakeToken = randomToken,
): Promise<string> {
  const token = make()
  await voidTokens(tx, userId, [purpose])
  const expiresAt = new Date(now.getTime() + TOKEN_LIFE_MS[purpose])
  await tx.accountToken.create({
    data: {
      hash: hashOf(token),
      userId,
      purpose,
      email,
      wanted: wanted ?? null,
      createdAt: now,
      expiresAt,
    },
  })
  return token
}

/**
 * The statements of issueToken, for nobody. Where an address has no account they take the place of the
 * link, so that the time of the answer doesn't tell which addresses have one.
 */
export async function issueNoToken(
  tx: Transaction,
  purpose: TokenPurpose,
  now: Date,
): Promise<void> {
  await voidTokens(tx, NOBODY, [purpose])
  const hash = hashOf(randomToken())
  await tx.accountToken.updateMany({ where: { hash, userId: NOBODY }, data: { usedAt: now } })
}

/**
 * Consumes a token and returns its user, or null if it is unknown, used, expired or for another
 * purpose. A single statement, so only one of two concurrent requests succeeds.
 */
export async function redeemToken(
  tx: Transaction,
  token: string,
  purposes: readonly TokenPurpose[],
  now: Date,
): Promise<TokenFor | null> {
  const hash = hashOf(token)
  const good = { hash, usedAt: null, expiresAt: { gt: now }, purpose: { in: [...purposes] } }
  const { count } = await tx.accountToken.updateMany({ where: good, data: { usedAt: now } })
  return count === 1 ? tokenFor(tx, hash) : null
}

/** Whose a token is, without using it up; null as above. */
export async function peekToken(
  db: Reader,
  token: string,
  purpose: TokenPurpose,
  now: Date,
): Promise<TokenFor | null> {
  const hash = hashOf(token)
  const good = await db.accountToken.count({
    where: { hash, purpose, usedAt: null, expiresAt: { gt: now } },
  })
  return good === 1 ? tokenFor(db, hash) : null
}

/** Long enough for a mail to arrive and be read. */
const STILL_GOOD_MS = 5 * MINUTE_MS

/** Whether such a link went there before and works for some minutes yet. */
export async function hasLiveToken(
  db: Reader,
  { userId, purpose, email }: TokenFor,
  now: Date,
): Promise<boolean> {
  const expiresAt = { gt: new Date(now.getTime() + STILL_GOOD_MS) }
  const where = { userId, purpose, email, usedAt: null, expiresAt }
  return (await db.accountToken.count({ where })) > 0
}

/** Whether the link still works, for any purpose. */
export async function isLiveToken(db: Reader, token: string, now: Date): Promise<boolean> {
  const where = { hash: hashOf(token), usedAt: null, expiresAt: { gt: now } }
  return (await db.accountToken.count({ where })) === 1
}

/** Invalidates every mailed link that would give control of the account. */
export async function voidAllTokens(tx: Transaction, userId: number): Promise<void> {
  await tx.accountToken.deleteMany({ where: { userId } })
}

/** Invalidates the user's tokens for these purposes, used or not. */
export async function voidTokens(
  tx: Transaction,
  userId: number,
  purposes: readonly TokenPurpose[],
): Promise<void> {
  await tx.accountToken.deleteMany({ where: { userId, purpose: { in: [...purposes] } } })
}

async function tokenFor(db: Reader, hash: string): Promise<TokenFor> {
  const row = await db.accountToken.findUniqueOrThrow({ where: { hash } })
  const { userId, email, wanted } = row
  const purpose = row.purpose as TokenPurpose
  return { userId, email, purpose, ...(wanted !== null && { wanted }) }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
