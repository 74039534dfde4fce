import { sql, type Transaction } from '../../../platform/db/database.ts'

/**
 * Recomputes from the parents of an article's comments, after a bulk import: each comment's thread
 * and position in it (from 1, by time), and each thread's numbers of replies, all of them and those
 * shown (pings don't count as shown). Returns how many comments changed.
 *
 * The caller has locked the article (lock-article.ts), as every command that posts does, so no
 * reply is added meanwhile. Comments whose parents form a cycle can't be reached from a thread's
 * start and stay as they are.
 */
export async function rethreadComments(tx: Transaction, articleId: number): Promise<number> {
  const counts = sql`CASE WHEN k."status" = 'shown' AND k."kind" = 'comment' THEN 1 ELSE 0 END`
  return tx.$executeRaw(sql`
    WITH RECURSIVE threaded ("id", "root", "createdAt", "counts") AS (
      SELECT k."id", 0, k."createdAt", ${counts} FROM "Comment" k
      WHERE k."articleId" = ${articleId} AND k."parentId" IS NULL
      UNION ALL
      SELECT k."id", CASE WHEN s."root" = 0 THEN s."id" ELSE s."root" END, k."createdAt", ${counts}
      FROM threaded s JOIN "Comment" k ON k."parentId" = s."id"
    ),
    numbered AS (
      SELECT "id", "root", CASE WHEN "root" = 0 THEN 0
        ELSE row_number() OVER (PARTITION BY "root" ORDER BY "createdAt", "id") END AS "place"
      FROM threaded
    ),
    threads AS (
      SELECT "root", count(*) AS "answers", sum("counts") AS "shown" FROM threaded
      WHERE "root" <> 0 GROUP BY "root"
    ),
    wanted AS (
      SELECT n."id", n."root", n."place", COALESCE(t."answers", 0) AS "answers",
        COALESCE(t."shown", 0) AS "shown"
      FROM numbered n LEFT JOIN threads t ON t."root" = n."id"
    )
    UPDATE "Comment" SET "rootId" = w."root", "place" = w."place", "answers" = w."answers",
      "replyCount" = w."shown"
    FROM wanted w WHERE w."id" = "Comment"."id" AND ("rootId" <> w."root" OR
      "Comment"."place" <> w."place" OR "Comment"."answers" <> w."answers" OR
      "replyCount" <> w."shown")`)
}
