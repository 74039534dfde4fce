import type { Transaction } from '../../../platform/db/database.ts'
import type { SubscriptionKind } from '../subscription.ts'

/** Which of somebody's subscriptions: what is left out may be any. */
export interface Which {
  readonly kind: SubscriptionKind
  readonly articleId: number
  readonly commentId?: number
}

/**
 * Ends subscriptions, whoever's names these are. What was noticed for their sake and waits for its
 * mail, is mailed no more; it stays in the inbox.
 */
export async function endSubscriptions(
  tx: Transaction,
  subscribers: readonly string[],
  which: Which,
  now: Date,
): Promise<void> {
  const subscriber = { in: [...subscribers] }
  const { kind, articleId } = which
  await tx.subscription.deleteMany({ where: { subscriber, ...which } })
  if ((await tx.subscription.count({ where: { subscriber, kind, articleId } })) > 0) return
  await tx.notice.updateMany({
    where: { subscriber, why: kind, mailedAt: null, comment: { articleId } },
    data: { mailedAt: now },
  })
}
