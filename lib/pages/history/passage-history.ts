import { IS_PUBLIC } from '../../newsroom/articles/public-article.ts'
import { type Reader, sql } from '../../platform/db/database.ts'
import type { PassageState } from '../../text/anchoring/passage.ts'
import { parseBody } from '../../text/body/body.ts'
import { excerptOfChanges } from '../../text/diff/excerpt-changes.ts'
import { passageDifference } from '../../text/diff/passage-difference.ts'
import type { PassageHistory } from './history.ts'

interface PassageRow {
  readonly chosenIn: number
  readonly start: number
  readonly end: number
  /** Null, like the positions, if the passage is not in the shown revision. */
  readonly state: PassageState | null
  readonly startNow: number | null
  readonly endNow: number | null
  readonly changedIn: number | null
  readonly changedAt: Date | string | null
  readonly articleId: number
  readonly language: string
  readonly shownRevision: number
}

/**
 * Returns what happened to the passage a comment is on; null for a comment without one. One query,
 * and one more if the words have changed.
 */
export async function getPassageHistory(
  db: Reader,
  commentId: number,
): Promise<PassageHistory | null> {
  const [row] = await db.$queryRaw<PassageRow[]>(sql`
    SELECT n."revision" AS "chosenIn", n."start", n."end", p."state", p."start" AS "startNow", p."end" AS "endNow", p."changedIn",
      COALESCE(rc."shownAt", rc."createdAt") AS "changedAt",
      a."id" AS "articleId", a."language", a."shownRevision"
    FROM "Comment" c
    JOIN "Annotation" n ON n."id" = c."annotationId"
    JOIN "Article" a ON a."id" = c."articleId" AND ${IS_PUBLIC}
    LEFT JOIN "Placement" p ON p."annotationId" = n."id" AND p."revision" = a."shownRevision"
    LEFT JOIN "Revision" rc ON rc."articleId" = a."id" AND rc."number" = p."changedIn"
    WHERE c."id" = ${commentId}`)
  if (!row) return null
  const { chosenIn, changedIn, changedAt } = row
  const changed =
    changedIn && changedAt ? { number: changedIn, at: new Date(changedAt).toISOString() } : null
  const difference = await readDifference(db, row)
  const state = row.state ?? 'detached'
  return { state, chosenIn, changed, difference }
}

async function readDifference(db: Reader, row: PassageRow): Promise<PassageHistory['difference']> {
  if (row.state === 'unchanged' || row.state === 'moved') return []
  const { articleId, chosenIn, shownRevision, language, start, end } = row
  const rows = await db.revision.findMany({
    where: { articleId, number: { in: [chosenIn, shownRevision] } },
    select: { number: true, body: true },
  })
  const bodyOf = (wanted: number) => rows.find(({ number }) => number === wanted)?.body
  const [then, now] = [bodyOf(chosenIn), bodyOf(shownRevision)]
  if (then === undefined || now === undefined) return []
  const positionNow =
    row.state === 'edited' ? { start: row.startNow ?? 0, end: row.endNow ?? 0 } : null
  const chosen = { start, end }
  const changes = passageDifference(parseBody(then), chosen, parseBody(now), positionNow, language)
  return excerptOfChanges(changes, language)
}
