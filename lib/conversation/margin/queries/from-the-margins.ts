import { type Reader, sql } from '../../../platform/db/database.ts'
import { withPassage } from '../../passages/queries/passage-rows.ts'
import { bestOfTheDay, type MarginPick } from '../margin-pick.ts'
import { type SlipRow, slipColumns, slipOf, whoWrote } from './note-rows.ts'

/** So many of the newest passages are looked into, however many there are. */
const LOOKED_INTO = 1000
/** So many of one story's are weighed, its best: one that everybody answers leaves room for others. */
const OF_A_STORY = 3

interface PickRow extends SlipRow {
  readonly headline: string
  readonly language: string
  readonly best: number
}

/**
 * The best inline feedback of the newest day on which any was given, with the passages it answers, in
 * one query whose cost does not grow with the archive: passages are numbered as they come.
 */
export async function fromTheMargins(db: Reader, take: number): Promise<MarginPick[]> {
  const rows = await db.$queryRaw<PickRow[]>(sql`
    SELECT ${slipColumns}, h."headline", a."language", c."best"
    FROM (SELECT o."id", ROW_NUMBER() OVER
        (PARTITION BY o."articleId" ORDER BY o."best" DESC, o."id" DESC) AS "rank"
      FROM (SELECT "id" FROM "Annotation" WHERE "kind" <> 'ask' ORDER BY "id" DESC
        LIMIT ${LOOKED_INTO}) newest
      JOIN "Comment" o ON o."annotationId" = newest."id"
      WHERE o."status" = 'shown' AND o."inline" = TRUE) ranked
    JOIN "Comment" c ON c."id" = ranked."id"
    JOIN "Article" a ON a."id" = c."articleId" ${whoWrote} ${withPassage(sql`c."annotationId"`)}
    JOIN "Revision" h ON h."articleId" = a."id" AND h."number" = a."shownRevision"
    WHERE ranked."rank" <= ${OF_A_STORY} AND pl."state" <> 'detached'
      AND a."status" = 'published' AND a."kind" = 'article'`)
  return bestOfTheDay(rows.flatMap(pickOf), take)
}

function pickOf(row: PickRow): MarginPick[] {
  const { articleSlug: slug, headline, language, best } = row
  return slipOf(row).map((slip) => ({ slip, best, article: { slug, headline, language } }))
}
