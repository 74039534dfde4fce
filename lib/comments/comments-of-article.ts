import { type Reader, type Sql, sql } from '../db/database.ts'
import { commentText } from '../text/comment-text.ts'
import { buildThreads, type Thread } from '../threads/build-thread.ts'
import {
  type CommentSort,
  type CommentsOpen,
  type CommentsView,
  type CommentView,
  REPLIES_ALONE,
  REPLIES_PAGE,
  THREADS_PAGE,
} from './comment.ts'

interface CommentRow {
  readonly id: number
  readonly parentId: number | null
  /** 0 for the comment that begins a thread. */
  readonly rootId: number
  readonly status: string
  readonly guestName: string
  readonly body: string
  readonly replyCount: number
  readonly createdAt: Date | string
}

/**
 * One page of an article's threads with their replies, in one query: two index ranges, whose cost
 * is the comments shown and not those there are. Null when the page asked for is not there.
 */
export async function commentsOfArticle(
  db: Reader,
  article: { readonly id: number; readonly commentCount: number },
  open: CommentsOpen,
): Promise<CommentsView | null> {
  const rows = await db.$queryRaw<CommentRow[]>(threadsAnd(article.id, open))
  const roots = rows
    .filter(({ rootId }) => rootId === 0)
    .sort(inOrder('only' in open ? 'oldest' : open.sort))
  const first = 'only' in open || open.after === null
  if (roots.length === 0 && ('only' in open || !first)) return null
  const shown = new Set(roots.slice(0, THREADS_PAGE).map(({ id }) => id))
  const replies = rows.filter(({ rootId }) => shown.has(rootId))
  const kept = [...roots.slice(0, THREADS_PAGE), ...replies.sort(inOrder('oldest'))]
  const last = roots.length > THREADS_PAGE ? roots[THREADS_PAGE - 1] : undefined
  return {
    open,
    count: article.commentCount,
    threads: prune(buildThreads(kept.map(viewOf))),
    next: last?.id ?? null,
  }
}

/** The threads of a page and one more, and their replies; in no order. */
function threadsAnd(articleId: number, open: CommentsOpen): Sql {
  const [which, order] =
    'only' in open ? [oneThread(open.only), byTime] : page(open.sort, open.after)
  const replies = 'only' in open ? REPLIES_ALONE : REPLIES_PAGE
  return sql`
    WITH roots AS (
      SELECT k."id" FROM "Comment" k
      WHERE k."articleId" = ${articleId} AND k."rootId" = 0 AND k."kind" = 'comment'
        AND (k."status" = 'shown' OR k."replyCount" > 0)
        AND ${which} ${order} LIMIT ${THREADS_PAGE + 1})
    SELECT ${columns} FROM roots r JOIN "Comment" c ON c."id" = r."id"
    UNION ALL
    SELECT * FROM (SELECT ${columns} FROM roots r JOIN "Comment" c ON c."rootId" = r."id"
      WHERE c."kind" = 'comment' ORDER BY c."createdAt", c."id" LIMIT ${replies}) below`
}

/** The same orders as the query's: what it brings from two ranges is put in order here. */
function inOrder(sort: CommentSort): (a: CommentRow, b: CommentRow) => number {
  const oldest = (a: CommentRow, b: CommentRow) => time(a) - time(b) || a.id - b.id
  switch (sort) {
    case 'oldest':
      return oldest
    case 'newest':
      return (a, b) => oldest(b, a)
    case 'answered':
      return (a, b) => b.replyCount - a.replyCount || b.id - a.id
  }
}

function time({ createdAt }: CommentRow): number {
  return new Date(createdAt).getTime()
}

const columns = sql`c."id", c."parentId", c."rootId", c."status", c."guestName", c."body",
  c."replyCount", c."createdAt"`

const byTime = sql`ORDER BY k."createdAt", k."id"`

function page(sort: CommentSort, after: number | null): [Sql, Sql] {
  const place = (keys: Sql) => sql`(SELECT ${keys} FROM "Comment" p WHERE p."id" = ${after})`
  switch (sort) {
    case 'newest':
      return [
        after === null
          ? sql`1 = 1`
          : sql`(k."createdAt", k."id") < ${place(sql`p."createdAt", p."id"`)}`,
        sql`ORDER BY k."createdAt" DESC, k."id" DESC`,
      ]
    case 'oldest':
      return [
        after === null
          ? sql`1 = 1`
          : sql`(k."createdAt", k."id") > ${place(sql`p."createdAt", p."id"`)}`,
        byTime,
      ]
    case 'answered':
      return [
        after === null
          ? sql`1 = 1`
          : sql`(k."replyCount", k."id") < ${place(sql`p."replyCount", p."id"`)}`,
        sql`ORDER BY k."replyCount" DESC, k."id" DESC`,
      ]
  }
}

/** The thread in which a comment stands, whether it begins it or answers in it. */
function oneThread(id: number): Sql {
  return sql`k."id" = (SELECT COALESCE(NULLIF(p."rootId", 0), p."id") FROM "Comment" p
    WHERE p."id" = ${id})`
}

/** A comment that isn't shown keeps its place only for the replies below it. */
function prune(threads: readonly Thread<CommentView>[]): readonly Thread<CommentView>[] {
  return threads
    .map(({ comment, replies }) => ({ comment, replies: prune(replies) }))
    .filter(({ comment, replies }) => !comment.hidden || replies.length > 0)
}

function viewOf(row: CommentRow): CommentView {
  const { id, parentId, replyCount } = row
  const hidden = row.status !== 'shown'
  return {
    id,
    parentId,
    hidden,
    replyCount,
    at: new Date(row.createdAt).toISOString(),
    author: hidden ? '' : row.guestName,
    text: hidden ? [] : commentText(row.body),
  }
}
