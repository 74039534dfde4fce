import { join, type Reader, type Sql, sql } from '../../../platform/db/database.ts'
import type { ListName } from './listings.ts'

/**
 * Which articles of a list to read: its newest, or the nearest neighbours of one of its articles.
 */
export interface ListRange {
  readonly list: ListName
  readonly take: number
  readonly beside?: Neighbours
}

/** The articles just before (`older`) or after (`newer`) an article, without the article itself. */
export interface Neighbours {
  readonly side: 'older' | 'newer'
  readonly id: number
  readonly publishedAt: Date
}

/** An article in a list, without its text: enough to choose by. */
export interface ListEntry {
  readonly id: number
  readonly slug: string
  readonly publishedAt: Date
}

type EntryRow = ListEntry & { readonly range: string }

/**
 * Reads several ranges of lists in one query, each newest first. `ranges` are named by the caller;
 * the returned function takes a name and returns the range's entries. Each range is an index range
 * of the Listing table, so the cost is the number of entries, not the size of the lists.
 */
export async function readListRanges(
  db: Reader,
  ranges: Readonly<Record<string, ListRange>>,
): Promise<(name: string) => readonly ListEntry[]> {
  const parts = Object.entries(ranges).map(([name, range]) => selectRange(name, range))
  const rows = parts.length > 0 ? await readEntries(db, parts) : []
  const byRange = Map.groupBy(rows, ({ range }) => range)
  return (name) => byRange.get(name) ?? []
}

function readEntries(db: Reader, parts: readonly Sql[]): Promise<EntryRow[]> {
  return db.$queryRaw<EntryRow[]>(sql`
    SELECT h."range", h."publishedAt", a."id", a."slug"
    FROM (${join([...parts], ' UNION ALL ')}) h JOIN "Article" a ON a."id" = h."articleId"
    ORDER BY h."publishedAt" DESC, a."id" DESC`)
}

function selectRange(name: string, { list, take, beside }: ListRange): Sql {
  const where = beside ? isBeside(beside) : sql`1 = 1`
  return sql`SELECT * FROM (
    SELECT CAST(${name} AS TEXT) AS "range", "publishedAt", "articleId" FROM "Listing"
    WHERE "list" = ${list} AND ${where}
    ORDER BY ${beside?.side === 'newer' ? OLDEST_FIRST : NEWEST_FIRST} LIMIT ${take}) p`
}

const NEWEST_FIRST = sql`"publishedAt" DESC, "articleId" DESC`
const OLDEST_FIRST = sql`"publishedAt" ASC, "articleId" ASC`

function isBeside({ side, id, publishedAt }: Neighbours): Sql {
  return side === 'older'
    ? sql`("publishedAt", "articleId") < (${publishedAt}, ${id})`
    : sql`("publishedAt", "articleId") > (${publishedAt}, ${id})`
}
