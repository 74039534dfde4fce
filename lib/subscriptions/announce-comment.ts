import { sql, type Transaction } from '../db/database.ts'

/**
 * Says, in the transaction that shows a comment, that its subscribers must hear of it. Twice is
 * once; a worker (make-notices.ts) finds out who they are.
 */
export async function announce(tx: Transaction, commentId: number, now: Date): Promise<void> {
  await tx.$executeRaw(sql`INSERT INTO "Announcement" ("commentId", "at")
    VALUES (${commentId}, ${now}) ON CONFLICT ("commentId") DO NOTHING`)
}
