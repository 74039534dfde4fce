import { type Database, join, sql } from '../../../platform/db/database.ts'

/**
 * Ends the announcements, of those, that nobody can hear: the comment names nobody, and neither the
 * article, nor who wrote the parent, nor any thread there is subscribed to. Most are such, and one
 * statement for all of them spares a dozen for each. Answers which.
 */
export async function passOver(
  db: Database,
  commentIds: readonly number[],
  now: Date,
): Promise<ReadonlySet<number>> {
  if (commentIds.length === 0) return new Set()
  const ended = await db.$queryRaw<{ commentId: number }[]>(sql`
    UPDATE "Announcement" SET "doneAt" = ${now}
    WHERE "doneAt" IS NULL AND "commentId" IN (
      SELECT c."id" FROM "Comment" c
      JOIN "Article" a ON a."id" = c."articleId" AND a."status" = 'published'
      LEFT JOIN "Comment" p ON p."id" = c."parentId"
      WHERE c."id" IN (${join([...commentIds])}) AND c."status" = 'shown' AND c."mentions" = ''
        AND NOT EXISTS (SELECT 1 FROM "Subscription" s
          WHERE s."articleId" = c."articleId" AND s."kind" = 'article')
        AND (c."parentId" IS NULL OR NOT EXISTS (SELECT 1 FROM "Subscription" s
          WHERE s."articleId" = c."articleId" AND (s."kind" = 'comment'
            OR (s."kind" = 'mine' AND s."userId" = p."userId")))))
    RETURNING "commentId"`)
  return new Set(ended.map(({ commentId }) => commentId))
}
