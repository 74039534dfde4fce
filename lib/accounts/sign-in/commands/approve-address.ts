import type { Database, Reader } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import type { QueueMail } from '../../links/account-mail.ts'
import { peekToken, redeemToken } from '../../links/account-token.ts'
import { mailWantedAddress } from '../../links/mail-wanted-address.ts'
import { isSuspended } from '../sign-in.ts'

/**
 * Approves a change of address with the link that went to the old one; the next link goes to the
 * address wanted, and the answer says which that is.
 */
export function approveAddress(
  db: Database,
  token: string,
  queue: QueueMail,
  now: Date = new Date(),
): Promise<Result<{ wanted: string }, 'link-over'>> {
  return transaction(db, async (tx) => {
    const redeemed = await redeemToken(tx, token, ['approve-address'], now)
    if (!redeemed?.wanted) return refused('link-over')
    const { userId, email, wanted } = redeemed
    const user = await tx.user.findFirst({ where: { id: userId, email } })
    if (!user || isSuspended(user, now)) return refused('link-over')
    await mailWantedAddress(tx, user, wanted, queue, now)
    return done({ wanted })
  })
}

/** The address that such a link would approve, without using it up; null when it works no more. */
export async function addressToApprove(
  db: Reader,
  token: string,
  now: Date = new Date(),
): Promise<string | null> {
  return (await peekToken(db, token, 'approve-address', now))?.wanted ?? null
}
