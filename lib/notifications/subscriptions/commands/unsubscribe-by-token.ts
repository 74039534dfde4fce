import type { Database, Transaction } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { namesOfUser } from '../queries/names-of-user.ts'
import { userOf } from '../subscription.ts'
import { type Ending, readEnding } from '../unsubscribe-token.ts'
import { endSubscriptions } from './end-subscriptions.ts'

/**
 * Ends what a link in a mail names. Whoever has the link may: it says less than the mail it came in,
 * and mail programs follow it by themselves when asked to (RFC 8058). Twice is once.
 */
export async function unsubscribeByToken(
  db: Database,
  key: Buffer,
  token: string,
  now: Date = new Date(),
): Promise<Result<{ ending: Ending }, 'not-our-link'>> {
  const ending = readEnding(key, token)
  if (!ending) return refused('not-our-link')
  return transaction(db, async (tx) => {
    await end(tx, ending, now)
    return done({ ending })
  })
}

async function end(tx: Transaction, { subscriber, what, articleId }: Ending, now: Date) {
  const userId = userOf(subscriber)
  if (what !== 'all') {
    const names = userId > 0 ? await namesOfUser(tx, userId) : [subscriber]
    return endSubscriptions(tx, names, { kind: what, articleId }, now)
  }
  // A user's inbox goes on; a guest has nothing but mail.
  if (userId > 0) {
    await tx.user.updateMany({ where: { id: userId }, data: { mailRhythm: 'never' } })
  } else {
    await tx.subscription.deleteMany({ where: { subscriber } })
  }
  await tx.notice.updateMany({ where: { subscriber, mailedAt: null }, data: { mailedAt: now } })
}
