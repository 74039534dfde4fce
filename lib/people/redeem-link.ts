import type { Database, Transaction } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import { type Result, refused } from '../result.ts'
import { redeemToken, type TokenFor } from './account-token.ts'
import { admit, type SignedIn } from './admit.ts'
import type { EntryRefusal } from './refusal.ts'

/** Signs in with a link of the kind `verify` or `sign-in`, which also proves the address. */
export function redeemLink(
  db: Database,
  token: string,
  now: Date = new Date(),
): Promise<Result<SignedIn, 'link-over' | EntryRefusal>> {
  return inTransaction(db, async (tx) => {
    const redeemed = await redeemToken(tx, token, ['verify', 'sign-in'], now)
    if (!redeemed || !(await proveAddress(tx, redeemed, now))) return refused('link-over')
    return admit(tx, redeemed.userId, now)
  })
}

/** Marks the address verified; false when the account has another one by now. */
async function proveAddress(
  tx: Transaction,
  { userId, email, purpose }: TokenFor,
  now: Date,
): Promise<boolean> {
  const user = await tx.user.findFirst({ where: { id: userId, email } })
  if (!user) return false
  if (user.emailVerifiedAt === null) {
    // Only a sign-up's own link also vouches for the password of that sign-up: anybody could have
    // signed up with this address before its owner asked for a link.
    const unproved = purpose === 'verify' ? {} : { passwordHash: '' }
    await tx.user.update({ where: { id: userId }, data: { emailVerifiedAt: now, ...unproved } })
  }
  return true
}
