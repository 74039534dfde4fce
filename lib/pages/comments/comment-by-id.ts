import type { CommentView } from '../../conversation/comments/comment.ts'
import {
  type CommentRow,
  commentColumns,
  ownViewOf,
  viewOf,
  withPeople,
} from '../../conversation/comments/queries/comment-rows.ts'
import { type Reader, sql } from '../../platform/db/database.ts'
import type { FoundComment } from './page-views.ts'

interface Row extends CommentRow {
  readonly articleId: number
  readonly slug: string
  readonly headline: string
  readonly language: string
  readonly commentsOpen: boolean | number
}

/**
 * A comment on a public article; its writer (`viewerId`) sees it as it will be even while others
 * don't. Null when there is none, or nothing of it to see.
 */
export async function commentById(
  db: Reader,
  id: number,
  viewerId: number | null,
): Promise<FoundComment | null> {
  const [row] = await db.$queryRaw<Row[]>(sql`
    SELECT ${commentColumns}, a."id" AS "articleId", a."slug", a."language", a."commentsOpen",
      r."headline"
    FROM "Comment" c ${withPeople}
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    WHERE c."id" = ${id} AND c."kind" = 'comment' AND a."status" = 'published'`)
  if (!row) return null
  const own = row.status === 'pending' && viewerId !== null && row.userId === viewerId
  const comment = own ? ownViewOf(row) : viewOf(row)
  if (comment.hidden && !(await hasPlace(db, comment))) return null
  const { articleId, slug, headline, language, status } = row
  return {
    comment,
    status,
    source: comment.hidden ? '' : row.body,
    article: { id: articleId, slug, headline, language, commentsOpen: Boolean(row.commentsOpen) },
  }
}

/**
 * Whether the place of a hidden comment is kept: somebody answered below it, at any depth, who is read.
 * One that readers reported keeps its page, which is where links to it learn that nobody has decided.
 */
async function hasPlace(db: Reader, { id, hidden }: CommentView): Promise<boolean> {
  if (hidden === 'reported') return true
  const shown = await db.$queryRaw<unknown[]>(sql`
    WITH RECURSIVE below ("id", "status") AS (
      SELECT k."id", k."status" FROM "Comment" k WHERE k."parentId" = ${id}
      UNION SELECT k."id", k."status" FROM below b JOIN "Comment" k ON k."parentId" = b."id"
    )
    SELECT b."id" FROM below b WHERE b."status" = 'shown' LIMIT 1`)
  return shown.length > 0
}

/** What a comment said before each of its edits, the oldest first, as parsed text. */
export async function earlierTexts(db: Reader, commentId: number) {
  const rows = await db.commentEdit.findMany({
    where: { commentId },
    orderBy: { id: 'asc' },
    select: { body: true, at: true },
  })
  return rows.map(({ body, at }) => ({ body, until: at.toISOString() }))
}
