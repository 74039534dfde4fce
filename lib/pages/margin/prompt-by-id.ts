import { listCommentViews } from '../../conversation/comments/queries/comment-rows.ts'
import {
  type PromptRow,
  promptColumns,
  toPromptView,
  withPromptPassage,
} from '../../conversation/margin/queries/prompt-rows.ts'
import { IS_PUBLIC } from '../../newsroom/articles/public-article.ts'
import { empty, type Reader, sql } from '../../platform/db/database.ts'
import { ANSWERS_PAGE, type PromptPageView } from './prompt-views.ts'

interface AskPageRow extends PromptRow {
  readonly articleId: number
  readonly annotationId: number
  readonly headline: string
  readonly language: string
  readonly commentsOpen: boolean | number
}

/**
 * A question on a public article with one page of its replies, oldest first. Two queries; a page is
 * an index range, so the last page costs no more than the first. Null if there is no such question
 * or page.
 */
export async function getPromptById(
  db: Reader,
  slug: string,
  id: number,
  after: number | null,
): Promise<PromptPageView | null> {
  const [row] = await db.$queryRaw<AskPageRow[]>(sql`
    SELECT ${promptColumns}, k."annotationId", a."id" AS "articleId", a."language", a."commentsOpen",
      r."headline"
    FROM "Article" a JOIN "Ask" k ON k."articleId" = a."id" AND k."id" = ${id}
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    ${withPromptPassage}
    WHERE a."slug" = ${slug} AND ${IS_PUBLIC} AND a."kind" = 'article'`)
  if (!row) return null
  const answers = await loadAnswers(db, row.annotationId, after)
  if (answers.length === 0 && after !== null) return null
  const kept = answers.slice(0, ANSWERS_PAGE)
  const ask = toPromptView(row)
  return {
    article: { id: row.articleId, slug, headline: row.headline, language: row.language },
    ask,
    open: ask.open && Boolean(row.commentsOpen),
    answers: kept,
    after,
    next: answers.length > ANSWERS_PAGE ? (kept.at(-1)?.id ?? null) : null,
  }
}

function loadAnswers(db: Reader, annotationId: number, after: number | null) {
  const passed =
    after === null
      ? empty
      : sql`AND (c."createdAt", c."id") >
          (SELECT m."createdAt", m."id" FROM "Comment" m WHERE m."id" = ${after})`
  const tail = sql`WHERE c."annotationId" = ${annotationId} AND c."status" = 'shown'
    AND c."kind" = 'comment' ${passed}
    ORDER BY c."createdAt", c."id" LIMIT ${ANSWERS_PAGE + 1}`
  return listCommentViews(db, tail)
}
