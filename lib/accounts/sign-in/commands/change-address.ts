import type { Database, Transaction } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { isUniqueViolation } from '../../../platform/db/unique-violation.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import type { QueueMail } from '../../links/account-mail.ts'
import { redeemToken, voidAllTokens } from '../../links/account-token.ts'
import { isSuspended } from '../sign-in.ts'

type Outcome = Result<{ userId: number }, 'link-over'>

/**
 * Makes the address to which the link went the account's; the old one is told. An address that has
 * got an account of its own meanwhile ends the link like its age.
 */
export async function changeAddress(
  db: Database,
  token: string,
  queue: QueueMail,
  now: Date = new Date(),
): Promise<Outcome> {
  try {
    return await transaction(db, (tx) => change(tx, token, queue, now))
  } catch (error) {
    if (isUniqueViolation(error)) return refused('link-over')
    throw error
  }
}

async function change(
  tx: Transaction,
  token: string,
  queue: QueueMail,
  now: Date,
): Promise<Outcome> {
  const redeemed = await redeemToken(tx, token, ['change-address'], now)
  if (!redeemed) return refused('link-over')
  const { userId, email } = redeemed
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId } })
  if (user.email === null || isSuspended(user, now)) return refused('link-over')
  await tx.user.update({ where: { id: userId }, data: { email, emailVerifiedAt: now } })
  await voidAllTokens(tx, userId)
  const { email: to, language, name } = user
  await queue(tx, { kind: 'address-changed', to, language, name }, now)
  return done({ userId })
}
