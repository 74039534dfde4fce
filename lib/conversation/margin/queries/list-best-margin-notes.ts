import { IS_PUBLIC } from '../../../newsroom/articles/public-article.ts'
import { type Reader, sql } from '../../../platform/db/database.ts'
import { withPassage } from '../../passages/queries/passage-rows.ts'
import { type MarginPick, pickBestOfDay } from '../margin-pick.ts'
import {
  type MarginNoteRow,
  marginNoteColumns,
  toMarginNotes,
  withNoteAuthor,
} from './note-rows.ts'

/** Only the newest passages are considered, so the cost doesn't grow with the archive. */
const LOOKED_INTO = 1000
/** Candidates per article, its best ones, so that a busy article leaves room for others. */
const OF_A_STORY = 3

interface PickRow extends MarginNoteRow {
  readonly headline: string
  readonly language: string
  readonly best: number
}

/** The best inline feedback of the last day with any, with its passages. One query. */
export async function listBestMarginNotes(db: Reader, take: number): Promise<MarginPick[]> {
  const rows = await db.$queryRaw<PickRow[]>(sql`
    SELECT ${marginNoteColumns}, h."headline", a."language", c."best"
    FROM (SELECT o."id", ROW_NUMBER() OVER
        (PARTITION BY o."articleId" ORDER BY o."best" DESC, o."id" DESC) AS "rank"
      FROM (SELECT "id" FROM "Annotation" WHERE "kind" <> 'ask' ORDER BY "id" DESC
        LIMIT ${LOOKED_INTO}) newest
      JOIN "Comment" o ON o."annotationId" = newest."id"
      WHERE o."status" = 'shown' AND o."inline" = TRUE) ranked
    JOIN "Comment" c ON c."id" = ranked."id"
    JOIN "Article" a ON a."id" = c."articleId" ${withNoteAuthor} ${withPassage(sql`c."annotationId"`)}
    JOIN "Revision" h ON h."articleId" = a."id" AND h."number" = a."shownRevision"
    WHERE ranked."rank" <= ${OF_A_STORY} AND pl."state" <> 'detached'
      AND ${IS_PUBLIC} AND a."kind" = 'article'`)
  return pickBestOfDay(rows.flatMap(toPicks), take)
}

function toPicks(row: PickRow): MarginPick[] {
  const { articleSlug: slug, headline, language, best } = row
  return toMarginNotes(row).map((slip) => ({ slip, best, article: { slug, headline, language } }))
}
