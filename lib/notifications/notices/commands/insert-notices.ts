import { activeUser } from '../../../accounts/users/active-user.ts'
import { join, type Sql, sql, type Transaction } from '../../../platform/db/database.ts'
import type { NoticeReason } from '../../subscriptions/subscription.ts'

/** Those who might hear of a comment: rows `s` of a name, a user's number and a guest's address. */
export const heardBy = {
  /** Users by their numbers, whether or not they subscribe. */
  users: (ids: readonly number[]): Sql => {
    return sql`SELECT 'user:' || CAST(m."id" AS TEXT) AS "subscriber", m."id" AS "userId",
      '' AS "email", m."id" AS "place" FROM "User" m WHERE m."id" IN (${join([0, ...ids])})`
  },
  /** Confirmed subscriptions `s`. */
  subscriptions: (which: Sql): Sql => {
    return sql`SELECT s."subscriber", s."userId", s."email", s."id" AS "place"
      FROM "Subscription" s WHERE s."confirmedAt" IS NOT NULL AND ${which}`
  },
  /** Confirmed subscriptions by their numbers. */
  subscriptionsWith: (ids: readonly number[]): Sql => {
    return heardBy.subscriptions(sql`s."id" IN (${join([...ids])})`)
  },
}

/**
 * Writes a notice of a comment for each of those who may hear of it and have none yet. Not for the
 * writer, not for the suspended and the deleted, not for who ignores the writer, and none at all when
 * the comment is no longer shown. A guest whose address is a user's is that user, and hears once.
 */
export async function insertNotices(
  tx: Transaction,
  commentId: number,
  why: NoticeReason,
  candidates: Sql,
  now: Date,
): Promise<number> {
  return tx.$executeRaw(sql`
    INSERT INTO "Notice" ("subscriber", "userId", "email", "commentId", "why", "at")
    SELECT COALESCE('user:' || CAST(u."id" AS TEXT), s."subscriber"), COALESCE(u."id", 0),
      CASE WHEN u."id" IS NULL THEN s."email" ELSE '' END, c."id", CAST(${why} AS TEXT), a."at"
    FROM (${candidates}) s
    JOIN "Announcement" a ON a."commentId" = ${commentId}
    JOIN "Comment" c ON c."id" = a."commentId" AND c."status" = 'shown'
    LEFT JOIN "User" u ON u."id" = CASE WHEN s."userId" > 0 THEN s."userId" ELSE
      (SELECT g."id" FROM "User" g WHERE g."email" = s."email"
        AND g."emailVerifiedAt" IS NOT NULL) END
    WHERE (u."id" IS NOT NULL OR s."userId" = 0)
      AND ${activeUser(now)}
      AND (u."id" IS NULL OR c."userId" IS NULL OR u."id" <> c."userId")
      AND (c."guestEmail" = '' OR LOWER(c."guestEmail") <> COALESCE(u."email", s."email"))
      AND NOT EXISTS (SELECT 1 FROM "Ignore" i
        WHERE i."userId" = u."id" AND i."ignoredId" = c."userId")
    ORDER BY s."place"
    ON CONFLICT ("subscriber", "commentId") DO NOTHING`)
}
