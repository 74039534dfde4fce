import type { Role } from '../../../accounts/users/roles.ts'
import { getBadge } from '../../../accounts/users/user.ts'
import { type Reader, type Sql, sql } from '../../../platform/db/database.ts'
import type { CommentBlock } from '../../../text/comments/comment-tree.ts'
import { keptCommentText } from '../../../text/comments/kept-comment-text.ts'
import { withQuoteChecks } from '../../../text/quotes/quote-checks.ts'
import { HELD_BY_REPORTS } from '../../moderation/held-by-reports.ts'
import {
  type PassageRow,
  passageColumns,
  toPassageView,
  withPassage,
} from '../../passages/queries/passage-rows.ts'
import type { CommentAuthor, CommentView, HiddenReason } from '../comment.ts'
import { selectLastHold } from './hold-reason.ts'

/** A row of `commentColumns`, as both databases return it. */
export interface CommentRow extends PassageRow {
  readonly id: number
  readonly parentId: number | null
  /** 0 for the comment that starts a thread. */
  readonly rootId: number
  readonly place: number
  readonly status: string
  /** If it waits for a moderator: the reason of the last hold in the moderation log. */
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
  /** SQLite returns 0 or 1; null without an account. */
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

/** The columns of `CommentRow`, for a comment `c` and the joins of `withPeople`. */
export const commentColumns = sql`
  c."id", c."parentId", c."rootId", c."place", c."status",
  CASE WHEN c."status" = 'pending' THEN ${selectLastHold(sql`c."id"`)} END AS "heldFor",
  c."body", c."mentions",
  c."quotes", a."slug" AS "articleSlug", c."guestName",
  c."userId", u."name", u."handle", u."picture", u."role", u."deletedAt" AS "gone",
  (u."authorId" = a."authorId") AS "wroteArticle",
  p."status" AS "parentStatus", COALESCE(pu."name", p."guestName") AS "parentName",
  c."ups", c."downs", c."pinned", c."closed", c."replyCount", c."createdAt", c."editedAt",
  ${passageColumns}`

/** Joins the author `u`, the parent `p` and the parent's author `pu` of a comment `c`. */
const people = sql`
  LEFT JOIN "User" u ON u."id" = c."userId"
  LEFT JOIN "Comment" p ON p."id" = c."parentId"
  LEFT JOIN "User" pu ON pu."id" = p."userId"`

/** Joins everything that `commentColumns` needs to a comment `c`: article, people and passage. */
export const withPeople = sql`
  JOIN "Article" a ON a."id" = c."articleId" ${people} ${withPassage(sql`c."annotationId"`)}`

/** Loads comments `c` in one query. `tail` is the WHERE, ORDER BY and LIMIT. */
export async function listCommentViews(db: Reader, tail: Sql): Promise<CommentView[]> {
  const rows = await db.$queryRaw<CommentRow[]>(
    sql`SELECT ${commentColumns} FROM "Comment" c ${withPeople} ${tail}`,
  )
  return rows.map(toCommentView)
}

/** The view for readers: a hidden comment has neither text nor author. */
export function toCommentView(row: CommentRow): CommentView {
  const hidden = getHiddenReason(row)
  return {
    id: row.id,
    parentId: row.parentId,
    rootId: row.rootId,
    hidden,
    author: hidden ? null : toAuthor(row),
    answers: toParent(row),
    at: toIso(row.createdAt),
    editedAt: hidden || row.editedAt === null ? null : toIso(row.editedAt),
    text: hidden ? [] : getCheckedText(row),
    ups: hidden ? 0 : row.ups,
    downs: hidden ? 0 : row.downs,
    pinned: Boolean(row.pinned),
    closed: Boolean(row.closed),
    replyCount: row.replyCount,
    passage: hidden ? null : toPassageView(row),
  }
}

type TextColumns = Pick<CommentRow, 'body' | 'mentions' | 'quotes' | 'articleSlug'>

/** The parsed text, its quotes of the article marked as verified or altered. */
export function getCheckedText({
  body,
  mentions,
  quotes,
  articleSlug,
}: TextColumns): readonly CommentBlock[] {
  return withQuoteChecks(keptCommentText(body, mentions), quotes, articleSlug)
}

/** The view for the comment's own author, who sees it even while it waits for a moderator. */
export function toOwnCommentView(row: CommentRow): CommentView {
  return toCommentView({ ...row, status: 'shown' })
}

function getHiddenReason({ status, heldFor }: CommentRow): HiddenReason | null {
  if (status === 'shown') return null
  if (status === 'pending') return heldFor === HELD_BY_REPORTS ? 'reported' : 'waiting'
  return status === 'deleted' ? 'deleted' : 'removed'
}

function toAuthor(row: CommentRow): CommentAuthor {
  const { userId, name, handle, picture, role } = row
  if (userId === null || name === null || row.gone !== null) {
    return { id: null, name: name ?? row.guestName, handle: '', picture: '', badge: null }
  }
  return {
    id: userId,
    name,
    handle: handle ?? '',
    picture: picture ?? '',
    badge: role ? getBadge(role, Boolean(row.wroteArticle)) : null,
  }
}

function toParent({ parentId, parentStatus, parentName }: CommentRow): CommentView['answers'] {
  if (parentId === null) return null
  return { id: parentId, name: parentStatus === 'shown' ? (parentName ?? '') : '' }
}

function toIso(time: Date | string): string {
  return new Date(time).toISOString()
}
