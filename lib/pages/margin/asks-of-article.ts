import {
  type CommentRow,
  commentColumns,
  viewOf,
  withPeople,
} from '../../conversation/comments/queries/comment-rows.ts'
import type { AskSlipView } from '../../conversation/margin/margin-note.ts'
import {
  type AskRow,
  askColumns,
  askOf,
  withAskedPassage,
} from '../../conversation/margin/queries/ask-rows.ts'
import { type Reader, sql } from '../../platform/db/database.ts'
import { ANSWERS_GATHERED, type AskWithAnswers } from './ask-view.ts'

/**
 * All questions on an article with their first replies, in text order, detached ones last. Two
 * queries.
 */
export async function asksOfArticle(db: Reader, articleId: number): Promise<AskWithAnswers[]> {
  const rows = await db.$queryRaw<(AskRow & { annotationId: number })[]>(sql`
    SELECT ${askColumns}, k."annotationId"
    FROM "Article" a JOIN "Ask" k ON k."articleId" = a."id" ${withAskedPassage}
    WHERE a."id" = ${articleId}`)
  if (rows.length === 0) return []
  const answers = Map.groupBy(await loadFirstAnswers(db, articleId), (row) => row.annotationId)
  return rows
    .map((row) => ({
      ask: askOf(row),
      answers: (answers.get(row.annotationId) ?? []).map(viewOf),
    }))
    .sort((one, other) => compareInText(one.ask, other.ask))
}

function loadFirstAnswers(db: Reader, articleId: number) {
  return db.$queryRaw<(CommentRow & { annotationId: number })[]>(sql`
    SELECT ${commentColumns}, c."annotationId"
    FROM (SELECT s."id", ROW_NUMBER() OVER (
        PARTITION BY s."annotationId" ORDER BY s."createdAt", s."id") AS "nth"
      FROM "Ask" k JOIN "Comment" s ON s."annotationId" = k."annotationId"
      WHERE k."articleId" = ${articleId} AND s."status" = 'shown' AND s."kind" = 'comment') first
    JOIN "Comment" c ON c."id" = first."id" ${withPeople}
    WHERE first."nth" <= ${ANSWERS_GATHERED}
    ORDER BY c."createdAt", c."id"`)
}

function compareInText(one: AskSlipView, other: AskSlipView): number {
  const detached = Number(isDetached(one)) - Number(isDetached(other))
  return detached || one.passage.start - other.passage.start || one.id - other.id
}

function isDetached({ passage }: AskSlipView): boolean {
  return passage.state === 'detached'
}
