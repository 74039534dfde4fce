import { empty, type Sql, sql } from '../../../platform/db/database.ts'
import type { CommentSort } from '../comment.ts'
import type { CommentRow } from './comment-rows.ts'

/*
 * Each order of threads in three forms: keyset condition and ORDER BY for the database, and a
 * comparator for rows that came from two ranges. A test checks that they agree.
 */

/** SQL condition: the thread `k` sorts after the thread with that id. Empty for the first page. */
export function getCursorCondition(sort: CommentSort, after: number | null): Sql {
  if (after === null) return empty
  const keys = getSortKeys(sort)
  const place = sql`(SELECT ${keys(sql`p`)} FROM "Comment" p WHERE p."id" = ${after})`
  return sort === 'oldest'
    ? sql`AND (${keys(sql`k`)}) > ${place}`
    : sql`AND (${keys(sql`k`)}) < ${place}`
}

export function getOrderBy(sort: CommentSort): Sql {
  switch (sort) {
    case 'best':
      return sql`ORDER BY k."best" DESC, k."id" DESC`
    case 'newest':
      return sql`ORDER BY k."createdAt" DESC, k."id" DESC`
    case 'oldest':
      return sql`ORDER BY k."createdAt", k."id"`
    case 'answered':
      return sql`ORDER BY k."replyCount" DESC, k."id" DESC`
  }
}

function getSortKeys(sort: CommentSort): (table: Sql) => Sql {
  switch (sort) {
    case 'best':
      return (table) => sql`${table}."best", ${table}."id"`
    case 'newest':
    case 'oldest':
      return (table) => sql`${table}."createdAt", ${table}."id"`
    case 'answered':
      return (table) => sql`${table}."replyCount", ${table}."id"`
  }
}

type SortableThread = Pick<CommentRow, 'id' | 'createdAt' | 'replyCount' | 'pinned'> & {
  readonly best: number
}

/** Pinned threads first, then by the order. */
export function getThreadComparator(
  sort: CommentSort,
): (a: SortableThread, b: SortableThread) => number {
  const compare = getSortComparator(sort)
  return (a, b) => Number(Boolean(b.pinned)) - Number(Boolean(a.pinned)) || compare(a, b)
}

/** Ignores pinning. */
export function getSortComparator(
  sort: CommentSort,
): (a: SortableThread, b: SortableThread) => number {
  const oldest = (a: SortableThread, b: SortableThread) => getTime(a) - getTime(b) || a.id - b.id
  switch (sort) {
    case 'best':
      return (a, b) => b.best - a.best || b.id - a.id
    case 'newest':
      return (a, b) => oldest(b, a)
    case 'oldest':
      return oldest
    case 'answered':
      return (a, b) => b.replyCount - a.replyCount || b.id - a.id
  }
}

function getTime({ createdAt }: SortableThread): number {
  return new Date(createdAt).getTime()
}
