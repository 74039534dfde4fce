import {
  type CommentRow,
  commentColumns,
  toCommentView,
  withPeople,
} from '../../conversation/comments/queries/comment-rows.ts'
import type { PromptView } from '../../conversation/margin/margin-note.ts'
import {
  type PromptRow,
  promptColumns,
  toPromptView,
  withPromptPassage,
} from '../../conversation/margin/queries/prompt-rows.ts'
import { type Reader, sql } from '../../platform/db/database.ts'
import { ANSWERS_GATHERED, type PromptWithAnswers } from './prompt-views.ts'

/**
 * All questions on an article with their first replies, in text order, detached ones last. Two
 * queries.
 */
export async function listPromptsOfArticle(
  db: Reader,
  articleId: number,
): Promise<PromptWithAnswers[]> {
  const rows = await db.$queryRaw<(PromptRow & { annotationId: number })[]>(sql`
    SELECT ${promptColumns}, k."annotationId"
    FROM "Article" a JOIN "Ask" k ON k."articleId" = a."id" ${withPromptPassage}
    WHERE a."id" = ${articleId}`)
  if (rows.length === 0) return []
  const answers = Map.groupBy(await loadFirstAnswers(db, articleId), (row) => row.annotationId)
  return rows
    .map((row) => ({
      ask: toPromptView(row),
      answers: (answers.get(row.annotationId) ?? []).map(toCommentView),
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

function compareInText(one: PromptView, other: PromptView): number {
  const detached = Number(isDetached(one)) - Number(isDetached(other))
  return detached || one.passage.start - other.passage.start || one.id - other.id
}

function isDetached({ passage }: PromptView): boolean {
  return passage.state === 'detached'
}
