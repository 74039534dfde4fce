import type { PublicArticle } from '../../../newsroom/articles/article-by-slug.ts'
import { type Reader, sql } from '../../../platform/db/database.ts'
import { toPassageView, withPlacementIn } from '../../passages/queries/passage-rows.ts'
import {
  MARGIN_NOTES_SHOWN,
  type MarginNoteView,
  type MarginView,
  type PromptView,
} from '../margin-note.ts'
import {
  type MarginNoteRow,
  marginNoteColumns,
  toMarginNotes,
  withNoteAuthor,
} from './note-rows.ts'

interface MarginRow extends MarginNoteRow {
  /** Null for a note, like all the fields below. */
  readonly askId: number | null
  readonly question: string
  readonly askedAt: Date | string
  readonly closedAt: Date | string | null
  readonly answers: number | bigint
}

/**
 * The margin of a public article: its questions, and its best notes up to a limit. One query, whose
 * cost grows with the article's annotations; no query if there is no feedback.
 */
export async function getMarginOfArticle(
  db: Reader,
  { article, feedback }: PublicArticle,
): Promise<MarginView> {
  const { open, count, asks } = feedback
  const rows = count + asks === 0 ? [] : await loadRows(db, article.id)
  return {
    revision: article.revision,
    open,
    count,
    slips: rows
      .flatMap((row) => (row.askId === null ? toMarginNotes(row) : []))
      .sort(comparePassages),
    asks: rows.flatMap(toQuestions).sort(comparePassages),
  }
}

/** Questions first, then the best notes; without detached ones and without replies to questions. */
function loadRows(db: Reader, articleId: number): Promise<MarginRow[]> {
  return db.$queryRaw<MarginRow[]>(sql`
    SELECT ${marginNoteColumns}, k."id" AS "askId", k."question", k."createdAt" AS "askedAt",
      k."closedAt",
      CASE WHEN k."id" IS NULL THEN 0 ELSE (SELECT COUNT(*) FROM "Comment" o
        WHERE o."annotationId" = n."id" AND o."status" = 'shown') END AS "answers"
    FROM "Annotation" n
    JOIN "Article" a ON a."id" = n."articleId"
    LEFT JOIN "Ask" k ON k."annotationId" = n."id"
    LEFT JOIN "Comment" c ON c."annotationId" = n."id" AND n."kind" <> 'ask'
      AND c."status" = 'shown' AND c."inline" = TRUE
    ${withNoteAuthor} ${withPlacementIn()}
    WHERE n."articleId" = ${articleId} AND pl."state" <> 'detached'
      AND (c."id" IS NOT NULL OR k."id" IS NOT NULL)
    ORDER BY CASE WHEN k."id" IS NULL THEN 1 ELSE 0 END, c."best" DESC, c."createdAt", c."id"
    LIMIT ${MARGIN_NOTES_SHOWN}`)
}

function toQuestions(row: MarginRow): PromptView[] {
  const passage = toPassageView(row)
  if (row.askId === null || !passage) return []
  const at = new Date(row.askedAt).toISOString()
  const { askId: id, question, answers } = row
  return [{ id, passage, question, at, open: row.closedAt === null, answers: Number(answers) }]
}

type Positioned = Pick<MarginNoteView, 'id' | 'passage'>

/** In text order. */
export function comparePassages(a: Positioned, b: Positioned): number {
  return a.passage.start - b.passage.start || a.passage.end - b.passage.end || a.id - b.id
}
