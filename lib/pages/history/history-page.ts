import { IS_PUBLIC } from '../../newsroom/articles/public-article.ts'
import { empty, join, type Reader, sql } from '../../platform/db/database.ts'
import {
  type HistoryView,
  MAX_NOTES_LISTED,
  REVISIONS_PAGE,
  type RevisionEntry,
} from './history.ts'
import { type ComparedColumns, getRevisionChanges } from './revision-changes.ts'
import { readRevisionNotes } from './revision-notes.ts'

interface RevisionRow extends ComparedColumns {
  readonly articleId: number
  readonly slug: string
  readonly language: string
  readonly shownRevision: number
  readonly headlineNow: string
  readonly number: number
  readonly why: string
  readonly shownAt: Date | string
}

/**
 * Returns one page of a public article's history: its published revisions, newest first, each with
 * its changes. Null if there is no such article, or nothing before revision `before`. Three
 * queries.
 */
export async function getHistoryPage(
  db: Reader,
  slug: string,
  before: number | null,
): Promise<HistoryView | null> {
  // One more than shown: the last one is compared with it.
  const rows = await readShownRevisions(db, slug, before, REVISIONS_PAGE + 1)
  const [first] = rows
  if (!first) return null
  const { articleId, language, headlineNow } = first
  const shown = rows.slice(0, REVISIONS_PAGE)
  const numbers = shown.map(({ number }) => number)
  const corrections = await readCorrections(db, articleId, numbers)
  const notes = await readRevisionNotes(db, articleId, numbers, MAX_NOTES_LISTED)
  const entries = shown.map((row, index): RevisionEntry => {
    const { number } = row
    const previous = rows[index + 1]
    const own = corrections.filter(({ revision }) => revision === number)
    return {
      number,
      at: new Date(row.shownAt).toISOString(),
      why: own.some(({ notice }) => notice === row.why) ? '' : row.why,
      current: number === row.shownRevision,
      headline: row.headline,
      changes: previous ? getRevisionChanges(previous, row, language) : null,
      corrections: own.map(({ id, notice, foundBy }) => ({ id, notice, foundBy })),
      notes: notes(number),
    }
  })
  return {
    article: { slug: first.slug, headline: headlineNow, language },
    entries,
    newest: before === null,
    olderBefore: rows.length > REVISIONS_PAGE ? (numbers.at(-1) ?? null) : null,
  }
}

function readShownRevisions(
  db: Reader,
  slug: string,
  before: number | null,
  take: number,
): Promise<RevisionRow[]> {
  const start =
    before === null
      ? empty
      : sql`AND (r."shownAt", r."number") < (SELECT b."shownAt", b."number" FROM "Revision" b
          WHERE b."articleId" = a."id" AND b."number" = ${before} AND b."shownAt" IS NOT NULL)`
  return db.$queryRaw<RevisionRow[]>(sql`
    SELECT a."id" AS "articleId", a."slug", a."language", a."shownRevision",
      s."headline" AS "headlineNow", r."number", r."headline", r."dek", r."body", r."hero", r."why",
      r."shownAt"
    FROM "Article" a
    JOIN "Revision" s ON s."articleId" = a."id" AND s."number" = a."shownRevision"
    JOIN "Revision" r ON r."articleId" = a."id" AND r."shownAt" IS NOT NULL ${start}
    WHERE a."slug" = ${slug} AND ${IS_PUBLIC} AND a."kind" = 'article'
    ORDER BY r."shownAt" DESC, r."number" DESC LIMIT ${take}`)
}

interface CorrectionRow {
  readonly id: number
  readonly revision: number
  readonly notice: string
  readonly foundBy: string
}

function readCorrections(db: Reader, articleId: number, numbers: readonly number[]) {
  return db.$queryRaw<CorrectionRow[]>(sql`
    SELECT k."id", k."revision", k."notice", k."foundBy" FROM "Correction" k
    WHERE k."articleId" = ${articleId} AND k."revision" IN (${join([...numbers])})
    ORDER BY k."at", k."id"`)
}
