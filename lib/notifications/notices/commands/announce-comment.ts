import { type Sql, sql } from '../../../platform/db/database.ts'

/**
 * The statement that says, in the transaction that shows a comment, that its subscribers must hear of
 * it. Twice is once; a worker (make-notices.ts) finds out who they are.
 */
export function announcement(commentId: number, now: Date): Sql {
  return sql`INSERT INTO "Announcement" ("commentId", "at")
    VALUES (${commentId}, ${now}) ON CONFLICT ("commentId") DO NOTHING`
}
