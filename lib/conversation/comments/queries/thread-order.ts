import { empty, type Sql, sql } from '../../../platform/db/database.ts'
import type { CommentSort } from '../comment.ts'
import type { CommentRow } from './comment-rows.ts'

/**
 * How threads stand, said three times: as keyset condition and order for the database, and as a
 * comparison for rows that came from two ranges. A test holds them together.
 */

/** The condition that a beginning comment `k` stands after the comment of that number; empty for none. */
export function standsAfter(sort: CommentSort, after: number | null): Sql {
  if (after === null) return empty
  const keys = keysOf(sort)
  const place = sql`(SELECT ${keys(sql`p`)} FROM "Comment" p WHERE p."id" = ${after})`
  return sort === 'oldest'
    ? sql`AND (${keys(sql`k`)}) > ${place}`
    : sql`AND (${keys(sql`k`)}) < ${place}`
}

export function inSortOrder(sort: CommentSort): Sql {
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

function keysOf(sort: CommentSort): (table: Sql) => Sql {
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

type Ordered = Pick<CommentRow, 'id' | 'createdAt' | 'replyCount' | 'pinned'> & {
  readonly best: number
}

/** Pinned threads first, then as asked. */
export function byOrder(sort: CommentSort): (a: Ordered, b: Ordered) => number {
  const asked = comparison(sort)
  return (a, b) => Number(Boolean(b.pinned)) - Number(Boolean(a.pinned)) || asked(a, b)
}

/** As asked, pinned or not. */
export function comparison(sort: CommentSort): (a: Ordered, b: Ordered) => number {
  const oldest = (a: Ordered, b: Ordered) => time(a) - time(b) || a.id - b.id
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

function time({ createdAt }: Ordered): number {
  return new Date(createdAt).getTime()
}
