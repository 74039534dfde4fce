import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { CONFIRM_DAYS } from '../subscription.ts'
import { hashOf } from './subscribe-guest.ts'

const DAY_MS = 86_400_000

/** A guest has followed their link: from now on the wish counts. Twice is once. */
export function confirmSubscription(
  db: Database,
  token: string,
  now: Date = new Date(),
): Promise<Result<{ subscriber: string }, 'bad-link'>> {
  return transaction(db, async (tx) => {
    const found = await tx.subscription.findFirst({ where: { confirmHash: hashOf(token) } })
    if (!found) return refused('bad-link')
    if (found.confirmedAt) return done({ subscriber: found.subscriber })
    const age = now.getTime() - found.createdAt.getTime()
    if (age > CONFIRM_DAYS * DAY_MS) return refused('bad-link')
    await tx.subscription.updateMany({
      where: { id: found.id, confirmedAt: null },
      data: { confirmedAt: now },
    })
    return done({ subscriber: found.subscriber })
  })
}
