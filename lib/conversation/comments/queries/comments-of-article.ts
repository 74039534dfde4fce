import { type Reader, type Sql, sql } from '../../../platform/db/database.ts'
import { buildThreads } from '../../../text/threads/build-thread.ts'
import {
  type CommentFilter,
  type CommentListRequest,
  type CommentSort,
  type CommentsView,
  REPLIES_SHOWN,
  THREADS_PAGE,
} from '../comment.ts'
import { pruneHiddenComments } from '../prune-hidden-comments.ts'
import { type CommentRow, commentColumns, toCommentView, withPeople } from './comment-rows.ts'
import { getThreadPage, newestShownColumn } from './get-thread-page.ts'
import { compareInTextOrder, selectInlineInTextOrder } from './inline-comments.ts'
import {
  getCursorCondition,
  getOrderBy,
  getSortComparator,
  getThreadComparator,
} from './thread-order.ts'

export interface CommentedArticle {
  readonly id: number
  readonly commentCount: number
  readonly commentsOpen: boolean
  /** ISO 8601, UTC. */
  readonly publishedAt: string
}

/**
 * One page of an article's comments, as opened by the URL. A page of threads is one query over
 * index ranges: its cost depends on the comments shown, not on how many there are. Null if there is
 * no such page.
 */
export async function getCommentsOfArticle(
  db: Reader,
  article: CommentedArticle,
  open: CommentListRequest,
): Promise<CommentsView | null> {
  const loaded = await loadPage(db, article, open)
  if (!loaded) return null
  const { asOf, ...page } = loaded
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

/** What differs between the lists; `asOf`: when the newest comment was first shown. */
type LoadedPage = Pick<CommentsView, 'threads'> &
  Partial<Pick<CommentsView, 'next' | 'page' | 'pages'>> & { readonly asOf: Date | string | null }

function loadPage(
  db: Reader,
  article: CommentedArticle,
  open: CommentListRequest,
): Promise<LoadedPage | null> {
  if ('only' in open) return getThreadPage(db, article.id, open)
  if ('filter' in open) return loadFilteredPage(db, article.id, open.filter, open.after)
  return loadPageOfThreads(db, article.id, open.sort, open.after)
}

interface PageRow extends CommentRow {
  readonly best: number
  readonly newest: Date | string | null
}

async function loadPageOfThreads(
  db: Reader,
  articleId: number,
  sort: CommentSort,
  after: number | null,
): Promise<LoadedPage | null> {
  const rows = await db.$queryRaw<PageRow[]>(selectThreads(articleId, sort, after))
  const roots = rows.filter(({ rootId }) => rootId === 0).sort(getThreadComparator(sort))
  if (roots.length === 0 && after !== null) return null
  const unpinned = roots.filter(({ pinned }) => !pinned)
  const cut = unpinned.length > THREADS_PAGE ? unpinned[THREADS_PAGE - 1] : undefined
  const kept = cut ? roots.slice(0, roots.indexOf(cut) + 1) : roots
  const shown = new Set(kept.map(({ id }) => id))
  const replies = rows.filter(({ rootId }) => shown.has(rootId)).sort(byPlaceInThread)
  const threads = pruneHiddenComments(buildThreads([...kept, ...replies].map(toCommentView)))
  return { threads, next: cut?.id ?? null, asOf: rows[0]?.newest ?? null }
}

function byPlaceInThread(a: CommentRow, b: CommentRow): number {
  return a.place - b.place
}

/**
 * The threads of a page plus one (to know whether there is a next page), on the first page also the
 * pinned ones, and the first replies of each; unordered. CROSS JOIN makes SQLite start with the few
 * threads: left alone, its planner reads every comment of the article on every page but the first.
 */
function selectThreads(articleId: number, sort: CommentSort, after: number | null): Sql {
  const begins = sql`k."articleId" = ${articleId} AND k."rootId" = 0 AND k."kind" = 'comment'
    AND (k."status" = 'shown' OR k."replyCount" > 0)`
  const pinned = sql`SELECT k."id" FROM "Comment" k
    WHERE ${begins} AND k."pinned" = TRUE`
  const rest = sql`SELECT k."id" FROM "Comment" k
    WHERE ${begins} AND k."pinned" = FALSE ${getCursorCondition(sort, after)}
    ${getOrderBy(sort)} LIMIT ${THREADS_PAGE + 1}`
  const roots = after === null ? sql`${pinned} UNION ALL SELECT * FROM (${rest}) unpinned` : rest
  const columns = sql`${commentColumns}, c."best", ${newestShownColumn(articleId)}`
  return sql`
    WITH roots AS (${roots})
    SELECT ${columns} FROM roots r CROSS JOIN "Comment" c ${withPeople} WHERE c."id" = r."id"
    UNION ALL
    SELECT ${columns} FROM roots r CROSS JOIN "Comment" c ${withPeople}
    WHERE c."rootId" = r."id" AND c."place" <= ${REPLIES_SHOWN} AND c."kind" = 'comment'`
}

/** Comments without their threads: those by staff newest first, those on passages in text order. */
async function loadFilteredPage(
  db: Reader,
  articleId: number,
  filter: CommentFilter,
  after: number | null,
): Promise<LoadedPage | null> {
  const found = await db.$queryRaw<PageRow[]>(sql`
    SELECT ${commentColumns}, 0 AS "best", ${newestShownColumn(articleId)}
    FROM (${selectFilteredIds(filter, articleId, after)}) found
    JOIN "Comment" c ON c."id" = found."id" ${withPeople}`)
  const rows = found.sort(filter === 'inline' ? compareInTextOrder : getSortComparator('newest'))
  if (rows.length === 0 && after !== null) return null
  const kept = rows.slice(0, THREADS_PAGE)
  return {
    threads: kept.map((row) => ({ comment: toCommentView(row), replies: [] })),
    next: rows.length > THREADS_PAGE ? (kept.at(-1)?.id ?? null) : null,
    asOf: rows[0]?.newest ?? null,
  }
}

function selectFilteredIds(filter: CommentFilter, articleId: number, after: number | null): Sql {
  if (filter === 'inline') return selectInlineInTextOrder(articleId, after, THREADS_PAGE + 1)
  return sql`
    SELECT k."id" FROM "Comment" k
    WHERE k."articleId" = ${articleId} AND k."newsroom" = TRUE AND k."status" = 'shown'
      AND k."kind" = 'comment' ${getCursorCondition('newest', after)}
    ${getOrderBy('newest')} LIMIT ${THREADS_PAGE + 1}`
}
