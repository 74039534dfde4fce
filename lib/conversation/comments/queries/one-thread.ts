import { type Reader, type Sql, sql } from '../../../platform/db/database.ts'
import { buildThreads } from '../../../text/threads/build-thread.ts'
import { prune } from '../commands/prune.ts'
import { type CommentsView, REPLIES_PAGE } from '../comment.ts'
import { type CommentRow, commentColumns, viewOf, withPeople } from './comment-rows.ts'

/** When the article's newest comment was first seen: every row repeats it. */
export function newestShown(articleId: number): Sql {
  return sql`(SELECT MAX(n."shownAt") FROM "Comment" n WHERE n."articleId" = ${articleId}) AS "newest"`
}

interface ThreadRow extends CommentRow {
  readonly newest: Date | string | null
}

interface Asked {
  /** Any comment of the thread. */
  readonly only: number
  /** From 1; the page on which that comment stands when left out. */
  readonly page?: number
}

/** What one thread's page shows; `asOf`: when the article's newest comment was first seen. */
type ThreadPage = Pick<CommentsView, 'threads' | 'page' | 'pages'> & {
  readonly asOf: Date | string | null
}

/**
 * One thread: what began it and a page of its replies, a range of places, so that the ten
 * thousandth reply opens as quickly as the first. Two queries. Null when there is no such thread or
 * page.
 */
export async function oneThread(
  db: Reader,
  articleId: number,
  { only, page }: Asked,
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
    SELECT ${commentColumns}, ${newestShown(articleId)} FROM "Comment" c ${withPeople}
    WHERE c."kind" = 'comment' AND (c."id" = ${at.root} OR (c."rootId" = ${at.root}
      AND c."place" > ${last - REPLIES_PAGE} AND c."place" <= ${last}))
    ORDER BY c."place"`)
  const threads = prune(buildThreads(rows.map(viewOf)))
  return { threads, page: shown, pages, asOf: rows[0]?.newest ?? null }
}
