import type { CommentView } from '../../conversation/comments/comment.ts'
import {
  type CommentRow,
  commentColumns,
  toCommentView,
  toOwnCommentView,
  withPeople,
} from '../../conversation/comments/queries/comment-rows.ts'
import { IS_PUBLIC } from '../../newsroom/articles/public-article.ts'
import { type Reader, sql } from '../../platform/db/database.ts'
import type { FoundComment } from './page-views.ts'

interface CommentPageRow extends CommentRow {
  readonly articleId: number
  readonly slug: string
  readonly headline: string
  readonly language: string
  readonly commentsOpen: boolean | number
}

/**
 * A comment on a public article. Its author (`viewerId`) sees it even while it waits for a
 * moderator. Null if it doesn't exist, or is hidden and has no shown replies.
 */
export async function getCommentById(
  db: Reader,
  id: number,
  viewerId: number | null,
): Promise<FoundComment | null> {
  const [row] = await db.$queryRaw<CommentPageRow[]>(sql`
    SELECT ${commentColumns}, a."id" AS "articleId", a."slug", a."language", a."commentsOpen",
      r."headline"
    FROM "Comment" c ${withPeople}
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    WHERE c."id" = ${id} AND c."kind" = 'comment' AND ${IS_PUBLIC}`)
  if (!row) return null
  const isOwnPending = row.status === 'pending' && viewerId !== null && row.userId === viewerId
  const comment = isOwnPending ? toOwnCommentView(row) : toCommentView(row)
  if (comment.hidden && !(await keepsPlace(db, comment))) return null
  const { articleId, slug, headline, language, status } = row
  return {
    comment,
    status,
    source: comment.hidden ? '' : row.body,
    article: { id: articleId, slug, headline, language, commentsOpen: Boolean(row.commentsOpen) },
  }
}

/**
 * Whether a hidden comment keeps its page: if it has a shown reply at any depth, or if it was
 * reported, so that links to it say that no moderator has decided yet.
 */
async function keepsPlace(db: Reader, { id, hidden }: CommentView): Promise<boolean> {
  if (hidden === 'reported') return true
  const shown = await db.$queryRaw<unknown[]>(sql`
    WITH RECURSIVE below ("id", "status") AS (
      SELECT k."id", k."status" FROM "Comment" k WHERE k."parentId" = ${id}
      UNION SELECT k."id", k."status" FROM below b JOIN "Comment" k ON k."parentId" = b."id"
    )
    SELECT b."id" FROM below b WHERE b."status" = 'shown' LIMIT 1`)
  return shown.length > 0
}

/** A comment's Markdown before each of its edits, oldest first. */
export async function listEarlierTexts(db: Reader, commentId: number) {
  const rows = await db.commentEdit.findMany({
    where: { commentId },
    orderBy: { id: 'asc' },
    select: { body: true, at: true },
  })
  return rows.map(({ body, at }) => ({ body, until: at.toISOString() }))
}
