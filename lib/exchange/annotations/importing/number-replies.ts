import { join, sql, type Transaction } from '../../../platform/db/database.ts'

/**
 * Numbers the replies of some threads anew, by time, and counts them; of as many threads as one batch
 * has. What lib/conversation/comments/commands/rethread.ts does for all threads of an article, whose cost is that of all of
 * them. The caller holds the article, so that no reply and no number comes in between.
 */
export async function numberReplies(tx: Transaction, rootIds: ReadonlySet<number>): Promise<void> {
  const roots = [...rootIds].filter((id) => id !== 0)
  if (roots.length === 0) return
  const among = join(roots)
  await tx.$executeRaw(sql`
    UPDATE "Comment" SET "place" = n."number"
    FROM (SELECT k."id", row_number() OVER (PARTITION BY k."rootId" ORDER BY k."createdAt", k."id")
      AS "number" FROM "Comment" k WHERE k."rootId" IN (${among})) n
    WHERE n."id" = "Comment"."id" AND "Comment"."place" <> n."number"`)
  await tx.$executeRaw(sql`
    UPDATE "Comment" SET "answers" = t."answers", "replyCount" = t."shown"
    FROM (SELECT k."rootId", count(*) AS "answers",
        sum(CASE WHEN k."status" = 'shown' AND k."kind" = 'comment' THEN 1 ELSE 0 END) AS "shown"
      FROM "Comment" k WHERE k."rootId" IN (${among}) GROUP BY k."rootId") t
    WHERE t."rootId" = "Comment"."id"`)
}
