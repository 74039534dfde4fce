import type { Database, Transaction } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { retryWhenTaken } from '../../../platform/db/unique-violation.ts'
import { type Result, refused } from '../../../platform/result.ts'
import type { EntryRefusal } from '../../refusals.ts'
import { proveAddress } from '../../sign-in/prove-address.ts'
import { admit, type SignedIn } from '../../sign-in/sign-in.ts'
import { redeemToken, type TokenFor } from '../account-token.ts'

/** Signs in with a link of the kind `verify` or `sign-in`, which also proves the address. */
export function redeemLink(
  db: Database,
  token: string,
  now: Date = new Date(),
): Promise<Result<SignedIn, 'link-over' | EntryRefusal>> {
  return retryWhenTaken((attempt) =>
    transaction(db, async (tx) => {
      const redeemed = await redeemToken(tx, token, ['verify', 'sign-in'], now)
      if (!redeemed || !(await proveBy(tx, redeemed, attempt, now))) return refused('link-over')
      return admit(tx, redeemed.userId, now)
    }),
  )
}

/** Marks the address proved; false when the account has another one by now. */
async function proveBy(
  tx: Transaction,
  { userId, email, purpose }: TokenFor,
  attempt: number,
  now: Date,
): Promise<boolean> {
  const user = await tx.user.findFirst({ where: { id: userId, email } })
  if (!user) return false
  if (user.emailVerifiedAt === null) {
    // Only a sign-up's own link also vouches for the password of that sign-up: anybody could have
    // signed up with this address before its owner asked for a link.
    const changes = purpose === 'verify' ? {} : { passwordHash: '' }
    await proveAddress(tx, { user, changes, attempt }, now)
  }
  return true
}
