import { join, type Reader, sql } from '../../../platform/db/database.ts'
import { type Offsets, offsetsIn } from '../code-points.ts'
import type { FeedbackRow } from './feedback-rows.ts'

/** One revision's text, as annotations count in it, and since when readers know it. */
export interface CountedText {
  readonly text: string
  readonly offsets: Offsets
  readonly since: Date
}

/** The texts of the revisions that feedback on one article stands in, by number, in one query. */
export async function textsOfFeedback(
  db: Reader,
  articleId: number,
  rows: readonly FeedbackRow[],
): Promise<ReadonlyMap<number, CountedText>> {
  const numbers = new Set(
    rows.flatMap(({ revision, shown }) => (revision ? [revision, shown] : [])),
  )
  if (numbers.size === 0) return new Map()
  const texts = await db.$queryRaw<TextRow[]>(sql`
    SELECT "number", "bodyText" AS "text", COALESCE("shownAt", "createdAt") AS "since"
    FROM "Revision" WHERE "articleId" = ${articleId} AND "number" IN (${join([...numbers])})`)
  return new Map(
    texts.map(({ number, text, since }) => {
      return [Number(number), { text, offsets: offsetsIn(text), since: new Date(since) }]
    }),
  )
}

interface TextRow {
  readonly number: number
  readonly text: string
  readonly since: Date | string
}
