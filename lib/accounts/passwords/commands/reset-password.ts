import { settings } from '../../../platform/config/env.ts'
import type { Database, Transaction } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { retryWhenTaken } from '../../../platform/db/unique-violation.ts'
import { type Result, refused } from '../../../platform/result.ts'
import type { QueueMail } from '../../links/account-mail.ts'
import { peekToken, redeemToken, type TokenFor, voidAllTokens } from '../../links/account-token.ts'
import type { EntryRefusal, WeakPassword } from '../../refusals.ts'
import { proveAddress } from '../../sign-in/prove-address.ts'
import { admit, type SignedIn } from '../../sign-in/sign-in.ts'
import { hashPassword } from '../password.ts'
import { weaknessOf } from '../password-rules.ts'

/**
 * Chooses a new password with a link of the kind `reset`, which also proves the address; ends all
 * sessions and signs in. A password that is refused leaves the link good.
 */
export async function resetPassword(
  db: Database,
  { token, password }: { readonly token: string; readonly password: string },
  queue: QueueMail,
  now: Date = new Date(),
): Promise<Result<SignedIn, 'link-over' | WeakPassword | EntryRefusal>> {
  const holder = await peekToken(db, token, 'reset', now)
  const user = holder && (await db.user.findUnique({ where: { id: holder.userId } }))
  if (!user) return refused('link-over')
  const weak = weaknessOf(password, [user.name, user.email ?? '', settings().siteName])
  if (weak) return refused(weak)
  const passwordHash = await hashPassword(password)
  return retryWhenTaken((attempt) =>
    transaction(db, async (tx) => {
      const redeemed = await redeemToken(tx, token, ['reset'], now)
      if (!redeemed || !(await setPassword(tx, redeemed, { passwordHash, attempt }, now)))
        return refused('link-over')
      const { language, name } = user
      await queue(tx, { kind: 'password-changed', to: redeemed.email, language, name }, now)
      return admit(tx, redeemed.userId, now)
    }),
  )
}

/** False when the account has another address by now. */
async function setPassword(
  tx: Transaction,
  { userId, email }: TokenFor,
  { passwordHash, attempt }: { readonly passwordHash: string; readonly attempt: number },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id: userId, email },
    data: { passwordHash, sessionVersion: { increment: 1 } },
  })
  const unproved = { id: userId, email, emailVerifiedAt: null }
  const user = await tx.user.findFirst({ where: unproved })
  if (user) await proveAddress(tx, { user, attempt }, now)
  await voidAllTokens(tx, userId)
  return count === 1
}
