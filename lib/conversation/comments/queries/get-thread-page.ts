import { type Reader, type Sql, sql } from '../../../platform/db/database.ts'
import { buildThreads } from '../../../text/threads/build-thread.ts'
import { type CommentsView, REPLIES_PAGE } from '../comment.ts'
import { pruneHiddenComments } from '../prune-hidden-comments.ts'
import { type CommentRow, commentColumns, toCommentView, withPeople } from './comment-rows.ts'

/** SQL column: when the article's newest comment was first shown, repeated in every row. */
export function newestShownColumn(articleId: number): Sql {
  return sql`(SELECT MAX(n."shownAt") FROM "Comment" n WHERE n."articleId" = ${articleId}) AS "newest"`
}

interface ThreadRow extends CommentRow {
  readonly newest: Date | string | null
}

interface ThreadRequest {
  /** Any comment in the thread. */
  readonly only: number
  /** From 1; by default the page that contains that comment. */
  readonly page?: number
}

/** `asOf`: when the article's newest comment was first shown. */
type ThreadPage = Pick<CommentsView, 'threads' | 'page' | 'pages'> & {
  readonly asOf: Date | string | null
}

/**
 * A thread's first comment and one page of its replies. Two queries; a page is a range of `place`,
 * so the ten thousandth reply opens as fast as the first. Null if there is no such thread or page.
 */
export async function getThreadPage(
  db: Reader,
  articleId: number,
  { only, page }: ThreadRequest,
): Promise<ThreadPage | null> {
  const [at] = await db.$queryRaw<{ root: number; place: number; answers: number }[]>(sql`
    SELECT k."id" AS "root", c."place", k."answers" FROM "Comment" c
    JOIN "Comment" k ON k."id" = COALESCE(NULLIF(c."rootId", 0), c."id")
    WHERE c."id" = ${only} AND c."articleId" = ${articleId} AND k."kind" = 'comment'
      AND (k."status" = 'shown' OR k."replyCount" > 0)`)
  if (!at) return null
  const pages = Math.max(1, Math.ceil(at.answers / REPLIES_PAGE))
  const shown = page ?? Math.max(1, Math.ceil(at.place / REPLIES_PAGE))
  if (shown < 1 || shown > pages) return null
  const last = shown * REPLIES_PAGE
  const rows = await db.$queryRaw<ThreadRow[]>(sql`
    SELECT ${commentColumns}, ${newestShownColumn(articleId)} FROM "Comment" c ${withPeople}
    WHERE c."kind" = 'comment' AND (c."id" = ${at.root} OR (c."rootId" = ${at.root}
      AND c."place" > ${last - REPLIES_PAGE} AND c."place" <= ${last}))
    ORDER BY c."place"`)
  const threads = pruneHiddenComments(buildThreads(rows.map(toCommentView)))
  return { threads, page: shown, pages, asOf: rows[0]?.newest ?? null }
}
