import { type Reader, type Sql, sql } from '../../../platform/db/database.ts'
import { isPublic } from '../../policy.ts'
import type { NoticeReason } from '../../subscriptions/subscription.ts'

/** A notice with its comment, the story and who hears of it, as the database gives them. */
export interface NoticeRow {
  readonly id: number
  readonly subscriber: string
  readonly userId: number
  /** A guest's address. */
  readonly email: string
  readonly why: NoticeReason
  readonly at: Date | string
  readonly seenAt: Date | string | null
  readonly commentId: number
  readonly body: string
  readonly mentions: string
  readonly commentStatus: string
  /** Who wrote the comment. */
  readonly by: string
  readonly articleId: number
  readonly slug: string
  readonly language: string
  readonly articleStatus: string
  readonly headline: string
  readonly userEmail: string | null
  readonly userName: string | null
  readonly verifiedAt: Date | string | null
  readonly deletedAt: Date | string | null
  readonly deleteAt: Date | string | null
  readonly suspendedUntil: Date | string | null
  readonly rhythm: string | null
  /** In which they are written to: a user's own, a guest's as they last subscribed; null while unknown. */
  readonly mailLanguage: string | null
}

/**
 * Notices `n` with comment `c`, article `a` and user `u`, in one query. `which` is a condition on
 * them, `order` the rest of the statement.
 */
export function noticeRows(db: Reader, which: Sql, order: Sql): Promise<NoticeRow[]> {
  return db.$queryRaw<NoticeRow[]>(sql`
    SELECT n."id", n."subscriber", n."userId", n."email", n."why", n."at", n."seenAt",
      n."commentId", c."body", c."mentions", c."status" AS "commentStatus",
      COALESCE(w."name", c."guestName") AS "by", c."articleId", a."slug", a."language",
      a."status" AS "articleStatus", COALESCE(r."headline", '') AS "headline",
      u."email" AS "userEmail", u."name" AS "userName", u."emailVerifiedAt" AS "verifiedAt",
      u."deletedAt", u."deleteAt", u."suspendedUntil", u."mailRhythm" AS "rhythm",
      CASE WHEN n."userId" > 0 THEN u."language" ELSE (SELECT s."language" FROM "Subscription" s
        WHERE s."subscriber" = n."subscriber" AND s."confirmedAt" IS NOT NULL
        ORDER BY s."id" DESC LIMIT 1) END AS "mailLanguage"
    FROM "Notice" n
    JOIN "Comment" c ON c."id" = n."commentId"
    JOIN "Article" a ON a."id" = c."articleId"
    LEFT JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    LEFT JOIN "User" w ON w."id" = c."userId"
    LEFT JOIN "User" u ON n."userId" > 0 AND u."id" = n."userId"
    WHERE ${which} ${order}`)
}

/** Whether the comment can be read by everybody, as it stands now. */
export function isVisible({ articleStatus, commentStatus }: NoticeRow): boolean {
  return isPublic(articleStatus, commentStatus)
}

/** Where its mail goes; empty for nowhere. */
export function mailAddressOf(row: NoticeRow, now: Date): string {
  if (row.userId === 0) return row.email
  const suspended = row.suspendedUntil !== null && new Date(row.suspendedUntil) > now
  const gone = row.deletedAt !== null || row.deleteAt !== null
  return gone || suspended || row.verifiedAt === null ? '' : (row.userEmail ?? '')
}
