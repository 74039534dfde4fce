import type { FeedbackKind } from '../../conversation/passages/passage-view.ts'
import { join, type Reader, sql } from '../../platform/db/database.ts'
import type { PassageState } from '../../text/anchoring/passage.ts'
import type { RevisionNote, RevisionNotes } from './history.ts'

interface PlacedNoteRow {
  readonly revision: number
  readonly id: number
  readonly kind: FeedbackKind
  readonly by: string
  readonly quote: string
  readonly state: PassageState
  /** SQLite returns 0 or 1. */
  readonly touched: boolean | number
  readonly total: number | bigint
  readonly edited: number | bigint
  readonly moved: number | bigint
  readonly removed: number | bigint
}

const NO_NOTES: RevisionNotes = { total: 0, edited: 0, moved: 0, removed: 0, named: [] }

/**
 * Reads the visible notes in these revisions of an article, except replies to question prompts.
 * Returns a function from revision number to notes: up to `take` of them, those the revision
 * changed first, then in text order. At most one query.
 */
export async function readRevisionNotes(
  db: Reader,
  articleId: number,
  numbers: readonly number[],
  take: number,
): Promise<(number: number) => RevisionNotes> {
  const rows = numbers.length === 0 ? [] : await readPlacedNotes(db, articleId, numbers, take)
  const byNumber = Map.groupBy(rows, ({ revision }) => revision)
  return (number) => toNotes(byNumber.get(number) ?? [])
}

function readPlacedNotes(
  db: Reader,
  articleId: number,
  numbers: readonly number[],
  take: number,
): Promise<PlacedNoteRow[]> {
  const countChangedTo = (state: PassageState) => {
    return sql`SUM(CASE WHEN p."changedIn" = p."revision" AND p."state" = ${state} THEN 1 ELSE 0 END)
      OVER (PARTITION BY p."revision")`
  }
  return db.$queryRaw<PlacedNoteRow[]>(sql`
    SELECT q.* FROM (
      SELECT p."revision", c."id", n."kind", COALESCE(u."name", c."guestName") AS "by",
        n."exact" AS "quote", p."state", (p."changedIn" = p."revision") AS "touched",
        COUNT(*) OVER (PARTITION BY p."revision") AS "total",
        ${countChangedTo('edited')} AS "edited", ${countChangedTo('moved')} AS "moved",
        ${countChangedTo('detached')} AS "removed",
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

function toNotes(rows: readonly PlacedNoteRow[]): RevisionNotes {
  const [first] = rows
  if (!first) return NO_NOTES
  return {
    total: Number(first.total),
    edited: Number(first.edited),
    moved: Number(first.moved),
    removed: Number(first.removed),
    named: rows.map(toNote),
  }
}

function toNote({ id, kind, by, quote, state, touched }: PlacedNoteRow): RevisionNote {
  return { id, kind, by, quote, state, changedHere: Boolean(touched) }
}
