import { sql, type Transaction } from '../../../platform/db/database.ts'

/**
 * Works out anew, from each comment's parent, where the comments of an article stand: in which
 * thread, with which number in it (from 1, by time), and how many replies each thread was ever
 * given and shows (pings are no replies to readers). Answers how many stood elsewhere before. For
 * whoever brings comments in bulk; the caller holds the article (lib/newsroom/articles/lock-article.ts), as
 * everybody does who posts, so that no reply and no number comes in between.
 *
 * Comments that answer each other in a circle are on no way down from a thread's beginning, and
 * stay where they are.
 */
export async function rethread(tx: Transaction, articleId: number): Promise<number> {
  const counts = sql`CASE WHEN k."status" = 'shown' AND k."kind" = 'comment' THEN 1 ELSE 0 END`
  return tx.$executeRaw(sql`
    WITH RECURSIVE standing ("id", "root", "createdAt", "counts") AS (
      SELECT k."id", 0, k."createdAt", ${counts} FROM "Comment" k
      WHERE k."articleId" = ${articleId} AND k."parentId" IS NULL
      UNION ALL
      SELECT k."id", CASE WHEN s."root" = 0 THEN s."id" ELSE s."root" END, k."createdAt", ${counts}
      FROM standing s JOIN "Comment" k ON k."parentId" = s."id"
    ),
    numbered AS (
      SELECT "id", "root", CASE WHEN "root" = 0 THEN 0
        ELSE row_number() OVER (PARTITION BY "root" ORDER BY "createdAt", "id") END AS "place"
      FROM standing
    ),
    threads AS (
      SELECT "root", count(*) AS "answers", sum("counts") AS "shown" FROM standing
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
