import { type Reader, type Sql, sql } from '../../../platform/db/database.ts'
import { buildThreads } from '../../../text/threads/build-thread.ts'
import { prune } from '../commands/prune.ts'
import {
  type CommentFilter,
  type CommentSort,
  type CommentsOpen,
  type CommentsView,
  REPLIES_SHOWN,
  THREADS_PAGE,
} from '../comment.ts'
import { type CommentRow, commentColumns, viewOf, withPeople } from './comment-rows.ts'
import { inlineInTextOrder, inText } from './inline-comments.ts'
import { newestShown, oneThread } from './one-thread.ts'
import { byOrder, comparison, inSortOrder, standsAfter } from './thread-order.ts'

/** What is asked of an article to show its comments. */
export interface CommentedArticle {
  readonly id: number
  readonly commentCount: number
  readonly commentsOpen: boolean
  /** ISO 8601, UTC. */
  readonly publishedAt: string
}

/**
 * One page of an article's comments, whichever way the address opens them. A page of threads is one
 * query of index ranges, whose cost is the comments shown and not those there are. Null when the
 * page asked for is not there.
 */
export async function commentsOfArticle(
  db: Reader,
  article: CommentedArticle,
  open: CommentsOpen,
): Promise<CommentsView | null> {
  const found = await opened(db, article, open)
  if (!found) return null
  const { asOf, ...page } = found
  return {
    open,
    page: 1,
    pages: 1,
    next: null,
    count: article.commentCount,
    commentsOpen: article.commentsOpen,
    asOf: asOf === null ? article.publishedAt : new Date(asOf).toISOString(),
    ...page,
  }
}

/** What each way of opening finds; `asOf`: when the newest comment was first seen. */
export type Opened = Pick<CommentsView, 'threads'> &
  Partial<Pick<CommentsView, 'next' | 'page' | 'pages'>> & { readonly asOf: Date | string | null }

function opened(db: Reader, article: CommentedArticle, open: CommentsOpen): Promise<Opened | null> {
  if ('only' in open) return oneThread(db, article.id, open)
  if ('filter' in open) return ofOneKind(db, article.id, open.filter, open.after)
  return pageOfThreads(db, article.id, open.sort, open.after)
}

interface PageRow extends CommentRow {
  readonly best: number
  readonly newest: Date | string | null
}

async function pageOfThreads(
  db: Reader,
  articleId: number,
  sort: CommentSort,
  after: number | null,
): Promise<Opened | null> {
  const rows = await db.$queryRaw<PageRow[]>(threadsAnd(articleId, sort, after))
  const roots = rows.filter(({ rootId }) => rootId === 0).sort(byOrder(sort))
  if (roots.length === 0 && after !== null) return null
  const unpinned = roots.filter(({ pinned }) => !pinned)
  const cut = unpinned.length > THREADS_PAGE ? unpinned[THREADS_PAGE - 1] : undefined
  const kept = cut ? roots.slice(0, roots.indexOf(cut) + 1) : roots
  const shown = new Set(kept.map(({ id }) => id))
  const replies = rows.filter(({ rootId }) => shown.has(rootId)).sort(byPlace)
  const threads = prune(buildThreads([...kept, ...replies].map(viewOf)))
  return { threads, next: cut?.id ?? null, asOf: rows[0]?.newest ?? null }
}

/** Replies in the order in which they came. */
function byPlace(a: CommentRow, b: CommentRow): number {
  return a.place - b.place
}

/**
 * The threads of a page and one more, pinned ones (on the first page) beside them, and the first
 * replies of each; in no order. CROSS JOIN, because SQLite then begins with the few threads: left to
 * itself it reads all comments there are for every page but the first.
 */
function threadsAnd(articleId: number, sort: CommentSort, after: number | null): Sql {
  const begins = sql`k."articleId" = ${articleId} AND k."rootId" = 0 AND k."kind" = 'comment'
    AND (k."status" = 'shown' OR k."replyCount" > 0)`
  const pinned = sql`SELECT k."id" FROM "Comment" k
    WHERE ${begins} AND k."pinned" = TRUE`
  const rest = sql`SELECT k."id" FROM "Comment" k
    WHERE ${begins} AND k."pinned" = FALSE ${standsAfter(sort, after)}
    ${inSortOrder(sort)} LIMIT ${THREADS_PAGE + 1}`
  const roots = after === null ? sql`${pinned} UNION ALL SELECT * FROM (${rest}) unpinned` : rest
  const columns = sql`${commentColumns}, c."best", ${newestShown(articleId)}`
  return sql`
    WITH roots AS (${roots})
    SELECT ${columns} FROM roots r CROSS JOIN "Comment" c ${withPeople} WHERE c."id" = r."id"
    UNION ALL
    SELECT ${columns} FROM roots r CROSS JOIN "Comment" c ${withPeople}
    WHERE c."rootId" = r."id" AND c."place" <= ${REPLIES_SHOWN} AND c."kind" = 'comment'`
}

/**
 * Comments of one kind, each by itself with whom it answers: the newsroom's from the newest, those on
 * passages in order of the text.
 */
async function ofOneKind(
  db: Reader,
  articleId: number,
  filter: CommentFilter,
  after: number | null,
): Promise<Opened | null> {
  const found = await db.$queryRaw<PageRow[]>(sql`
    SELECT ${commentColumns}, 0 AS "best", ${newestShown(articleId)}
    FROM (${ofKind(filter, articleId, after)}) found
    JOIN "Comment" c ON c."id" = found."id" ${withPeople}`)
  const rows = found.sort(filter === 'inline' ? inText : comparison('newest'))
  if (rows.length === 0 && after !== null) return null
  const kept = rows.slice(0, THREADS_PAGE)
  return {
    threads: kept.map((row) => ({ comment: viewOf(row), replies: [] })),
    next: rows.length > THREADS_PAGE ? (kept.at(-1)?.id ?? null) : null,
    asOf: rows[0]?.newest ?? null,
  }
}

function ofKind(filter: CommentFilter, articleId: number, after: number | null): Sql {
  if (filter === 'inline') return inlineInTextOrder(articleId, after, THREADS_PAGE + 1)
  return sql`
    SELECT k."id" FROM "Comment" k
    WHERE k."articleId" = ${articleId} AND k."newsroom" = TRUE AND k."status" = 'shown'
      AND k."kind" = 'comment' ${standsAfter('newest', after)}
    ${inSortOrder('newest')} LIMIT ${THREADS_PAGE + 1}`
}
