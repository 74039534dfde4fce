import { sql } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'
import { userSubscriber, type Wish } from '../subscription.ts'

/**
 * Writes down, in the caller's transaction, that a user wants to hear of something. Twice is once,
 * also for two at the same time.
 */
export async function wish(
  tx: Statements,
  userId: number,
  { kind, articleId, commentId }: Wish,
  now: Date,
): Promise<void> {
  await tx.$executeRaw(sql`INSERT INTO "Subscription"
    ("subscriber", "userId", "kind", "articleId", "commentId", "createdAt", "confirmedAt")
    VALUES (${userSubscriber(userId)}, ${userId}, ${kind}, ${articleId}, ${commentId}, ${now}, ${now})
    ON CONFLICT ("subscriber", "kind", "articleId", "commentId") DO NOTHING`)
}
