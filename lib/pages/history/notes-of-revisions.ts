import type { FeedbackKind } from '../../conversation/passages/passage-view.ts'
import { join, type Reader, sql } from '../../platform/db/database.ts'
import type { PassageState } from '../../text/anchoring/passage.ts'
import type { NotesThen, NoteThen } from './history.ts'

interface Row {
  readonly revision: number
  readonly id: number
  readonly kind: FeedbackKind
  readonly by: string
  readonly quote: string
  readonly state: PassageState
  /** SQLite answers 0 or 1. */
  readonly touched: boolean | number
  readonly total: number | bigint
  readonly edited: number | bigint
  readonly moved: number | bigint
  readonly removed: number | bigint
}

const NONE: NotesThen = { total: 0, edited: 0, moved: 0, removed: 0, named: [] }

/**
 * The notes that readers see now (answers to what the desk asked aside), as they stood in those revisions of an article, by number: of each
 * the first `take`, those that the revision touched before the rest, and these in order of the text.
 * One query; none for no revision.
 */
export async function notesOfRevisions(
  db: Reader,
  articleId: number,
  numbers: readonly number[],
  take: number,
): Promise<(number: number) => NotesThen> {
  const rows = numbers.length === 0 ? [] : await placedNotes(db, articleId, numbers, take)
  const byNumber = Map.groupBy(rows, ({ revision }) => revision)
  return (number) => notesOf(byNumber.get(number) ?? [])
}

function placedNotes(
  db: Reader,
  articleId: number,
  numbers: readonly number[],
  take: number,
): Promise<Row[]> {
  const touchedTo = (state: PassageState) => {
    return sql`SUM(CASE WHEN p."changedIn" = p."revision" AND p."state" = ${state} THEN 1 ELSE 0 END)
      OVER (PARTITION BY p."revision")`
  }
  return db.$queryRaw<Row[]>(sql`
    SELECT q.* FROM (
      SELECT p."revision", c."id", n."kind", COALESCE(u."name", c."guestName") AS "by",
        n."exact" AS "quote", p."state", (p."changedIn" = p."revision") AS "touched",
        COUNT(*) OVER (PARTITION BY p."revision") AS "total",
        ${touchedTo('edited')} AS "edited", ${touchedTo('moved')} AS "moved",
        ${touchedTo('detached')} AS "removed",
        ROW_NUMBER() OVER (PARTITION BY p."revision"
          ORDER BY CASE WHEN p."changedIn" = p."revision" THEN 0 ELSE 1 END, p."start", c."id") AS "rank"
      FROM "Placement" p
      JOIN "Annotation" n ON n."id" = p."annotationId" AND n."kind" <> 'ask'
      JOIN "Comment" c ON c."annotationId" = n."id" AND c."status" = 'shown'
      LEFT JOIN "User" u ON u."id" = c."userId"
      WHERE p."articleId" = ${articleId} AND p."revision" IN (${join([...numbers])})
        AND (p."state" <> 'detached' OR p."changedIn" = p."revision")
    ) q WHERE q."rank" <= ${take} ORDER BY q."revision", q."rank"`)
}

function notesOf(rows: readonly Row[]): NotesThen {
  const [first] = rows
  if (!first) return NONE
  return {
    total: Number(first.total),
    edited: Number(first.edited),
    moved: Number(first.moved),
    removed: Number(first.removed),
    named: rows.map(noteOf),
  }
}

function noteOf({ id, kind, by, quote, state, touched }: Row): NoteThen {
  return { id, kind, by, quote, state, touched: Boolean(touched) }
}
