import type { Role } from '../../../accounts/users/roles.ts'
import { badgeOf } from '../../../accounts/users/user.ts'
import { type Reader, type Sql, sql } from '../../../platform/db/database.ts'
import type { CommentBlock } from '../../../text/comments/comment-tree.ts'
import { keptCommentText } from '../../../text/comments/kept-comment-text.ts'
import { withQuoteChecks } from '../../../text/quotes/quote-checks.ts'
import { HELD_BY_REPORTS } from '../../moderation/held-by-reports.ts'
import {
  type PassageRow,
  passageColumns,
  passageOf,
  withPassage,
} from '../../passages/queries/passage-rows.ts'
import type { CommentAuthor, CommentView, Hidden } from '../comment.ts'
import { lastHold } from './held-because.ts'

/** One row of the comment query, as both databases return it. */
export interface CommentRow extends PassageRow {
  readonly id: number
  readonly parentId: number | null
  /** 0 for the comment that begins a thread. */
  readonly rootId: number
  readonly place: number
  readonly status: string
  /** Of one that waits for a moderator: why, as the log last said. */
  readonly heldFor: string | null
  readonly body: string
  readonly mentions: string
  readonly quotes: string
  readonly articleSlug: string
  readonly guestName: string
  readonly userId: number | null
  readonly name: string | null
  readonly handle: string | null
  readonly picture: string | null
  readonly role: Role | null
  /** SQLite answers 0 or 1; null without an account. */
  readonly wroteArticle: boolean | number | null
  readonly gone: Date | string | null
  readonly parentStatus: string | null
  readonly parentName: string | null
  readonly ups: number
  readonly downs: number
  readonly pinned: boolean | number
  readonly closed: boolean | number
  readonly replyCount: number
  readonly createdAt: Date | string
  readonly editedAt: Date | string | null
}

/** What is read of a comment `c` and the tables of `withPeople`. */
export const commentColumns = sql`
  c."id", c."parentId", c."rootId", c."place", c."status",
  CASE WHEN c."status" = 'pending' THEN ${lastHold(sql`c."id"`)} END AS "heldFor",
  c."body", c."mentions",
  c."quotes", a."slug" AS "articleSlug", c."guestName",
  c."userId", u."name", u."handle", u."picture", u."role", u."deletedAt" AS "gone",
  (u."authorId" = a."authorId") AS "wroteArticle",
  p."status" AS "parentStatus", COALESCE(pu."name", p."guestName") AS "parentName",
  c."ups", c."downs", c."pinned", c."closed", c."replyCount", c."createdAt", c."editedAt",
  ${passageColumns}`

/** Who wrote a comment `c`, and whom it answers. */
const people = sql`
  LEFT JOIN "User" u ON u."id" = c."userId"
  LEFT JOIN "Comment" p ON p."id" = c."parentId"
  LEFT JOIN "User" pu ON pu."id" = p."userId"`

/** Who wrote a comment `c`, whom it answers, and on which passage of the text that readers see. */
export const withPeople = sql`
  JOIN "Article" a ON a."id" = c."articleId" ${people} ${withPassage(sql`c."annotationId"`)}`

/** Comments in one query, with who wrote them. `tail` filters, orders and limits comments `c`. */
export async function commentViews(db: Reader, tail: Sql): Promise<CommentView[]> {
  const rows = await db.$queryRaw<CommentRow[]>(
    sql`SELECT ${commentColumns} FROM "Comment" c ${withPeople} ${tail}`,
  )
  return rows.map(viewOf)
}

/** A row as readers see it: of what is not shown, only its place. */
export function viewOf(row: CommentRow): CommentView {
  const hidden = hiddenOf(row)
  return {
    id: row.id,
    parentId: row.parentId,
    rootId: row.rootId,
    hidden,
    author: hidden ? null : authorOf(row),
    answers: answersOf(row),
    at: iso(row.createdAt),
    editedAt: hidden || row.editedAt === null ? null : iso(row.editedAt),
    text: hidden ? [] : textOf(row),
    ups: hidden ? 0 : row.ups,
    downs: hidden ? 0 : row.downs,
    pinned: Boolean(row.pinned),
    closed: Boolean(row.closed),
    replyCount: row.replyCount,
    passage: hidden ? null : passageOf(row),
  }
}

type Worded = Pick<CommentRow, 'body' | 'mentions' | 'quotes' | 'articleSlug'>

/** What a comment says, with what was found of its quotes. */
export function textOf({ body, mentions, quotes, articleSlug }: Worded): readonly CommentBlock[] {
  return withQuoteChecks(keptCommentText(body, mentions), quotes, articleSlug)
}

/** A comment that its writer sees though others don't: as if it were shown. */
export function ownViewOf(row: CommentRow): CommentView {
  return viewOf({ ...row, status: 'shown' })
}

function hiddenOf({ status, heldFor }: CommentRow): Hidden | null {
  if (status === 'shown') return null
  if (status === 'pending') return heldFor === HELD_BY_REPORTS ? 'reported' : 'waiting'
  return status === 'deleted' ? 'deleted' : 'removed'
}

function authorOf(row: CommentRow): CommentAuthor {
  const { userId, name, handle, picture, role } = row
  if (userId === null || name === null || row.gone !== null) {
    return { id: null, name: name ?? row.guestName, handle: '', picture: '', badge: null }
  }
  return {
    id: userId,
    name,
    handle: handle ?? '',
    picture: picture ?? '',
    badge: role ? badgeOf(role, Boolean(row.wroteArticle)) : null,
  }
}

function answersOf({ parentId, parentStatus, parentName }: CommentRow): CommentView['answers'] {
  if (parentId === null) return null
  return { id: parentId, name: parentStatus === 'shown' ? (parentName ?? '') : '' }
}

function iso(time: Date | string): string {
  return new Date(time).toISOString()
}
