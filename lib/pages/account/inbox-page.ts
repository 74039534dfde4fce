import { IS_PUBLIC } from '../../newsroom/articles/public-article.ts'
import {
  EXCERPT,
  INBOX_PAGE,
  type InboxView,
  type NoticeView,
} from '../../notifications/notices/inbox.ts'
import { type NoticeRow, noticeRows } from '../../notifications/notices/queries/notice-rows.ts'
import { unseenCount } from '../../notifications/notices/queries/unseen-count.ts'
import { commentPath } from '../../notifications/subscriptions/subscription.ts'
import { type Reader, sql } from '../../platform/db/database.ts'
import { commentText } from '../../text/comments/comment-text.ts'
import { printCommentExcerpt } from '../../text/comments/plain-comment.ts'

/** One page of a user's inbox, newest first: the notices before number `before`. Two queries. */
export async function inboxPage(
  db: Reader,
  userId: number,
  before: number | null = null,
): Promise<InboxView> {
  const older = before === null ? sql`1 = 1` : sql`n."id" < ${before}`
  const [rows, unseen] = await Promise.all([
    noticeRows(
      db,
      sql`n."userId" = ${userId} AND c."status" = 'shown' AND ${IS_PUBLIC} AND ${older}
        AND NOT EXISTS (SELECT 1 FROM "Ignore" i
          WHERE i."userId" = n."userId" AND i."ignoredId" = c."userId")`,
      sql`ORDER BY n."id" DESC LIMIT ${INBOX_PAGE + 1}`,
    ),
    unseenCount(db, userId),
  ])
  const shown = rows.slice(0, INBOX_PAGE)
  const last = rows.length > INBOX_PAGE ? shown.at(-1) : undefined
  return {
    notices: shown.map(viewOf),
    newestId: shown[0]?.id ?? 0,
    newest: before === null,
    olderBefore: last?.id ?? null,
    unseen,
  }
}

function viewOf(row: NoticeRow): NoticeView {
  const { id, why, by, headline, language } = row
  return {
    id,
    why,
    by,
    headline,
    language,
    address: commentPath(row.slug, row.commentId),
    excerpt: printCommentExcerpt(commentText(row.body, row.mentions), EXCERPT),
    at: new Date(row.at).toISOString(),
    seen: row.seenAt !== null,
  }
}
