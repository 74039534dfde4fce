import { sql } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'
import type { ParsedComment } from '../../../text/comments/comment-text.ts'
import { keepCommentText } from '../../../text/comments/kept-comment-text.ts'
import { findMentions } from '../queries/find-mentions.ts'

export interface CommentToInsert {
  readonly articleId: number
  readonly parentId: number | null
  /** The comment that started the thread; 0 if this one starts it. */
  readonly rootId: number
  readonly userId: number
  readonly text: ParsedComment
  readonly duplicateKey: string
  /** Quotes of the article, checked (lib/text/quotes). */
  readonly quotes: string
  /** Null for a comment on the whole article, and for a reply. */
  readonly annotationId: number | null
  readonly isStaff: boolean
  readonly status: 'shown' | 'pending'
}

/** Inserts a comment at the end of its thread and returns its id. Counters are the caller's job. */
export async function insertComment(
  tx: Statements,
  comment: CommentToInsert,
  now: Date,
): Promise<number> {
  const { articleId, parentId, rootId, userId, text, duplicateKey } = comment
  const { quotes, annotationId, isStaff, status } = comment
  const place = rootId === 0 ? 0 : await takeNextPlace(tx, rootId)
  const mentions = await findMentions(tx, text)
  keepCommentText(text, mentions)
  const shownAt = status === 'shown' ? now : null
  const [row] = await tx.$queryRaw<{ id: number }[]>(sql`INSERT INTO "Comment"
    ("articleId", "parentId", "rootId", "place", "userId", "body", "once", "mentions", "newsroom",
      "status", "createdAt", "shownAt", "annotationId", "inline", "quotes")
    VALUES (${articleId}, ${parentId}, ${rootId}, ${place}, ${userId}, ${text.markdown},
      ${duplicateKey}, ${mentions}, ${isStaff}, ${status}, ${now}, ${shownAt}, ${annotationId},
      ${annotationId !== null}, ${quotes})
    RETURNING "id"`)
  if (!row) throw new Error('INSERT INTO "Comment" returned no id')
  return row.id
}

/** Counts one more reply to a thread and returns its position, from 1. */
async function takeNextPlace(tx: Statements, rootId: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ answers: number }[]>(
    sql`UPDATE "Comment" SET "answers" = "answers" + 1 WHERE "id" = ${rootId} RETURNING "answers"`,
  )
  return row?.answers ?? 1
}
