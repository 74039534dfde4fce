import { join, type Reader, type Sql, sql } from '../../../platform/db/database.ts'
import type { ListName } from './listings.ts'

/** How far down which list to read. */
export interface HeadWanted {
  readonly list: ListName
  readonly take: number
  /** Only what stands beside that article in it, nearest first, and not from its head. */
  readonly beside?: Beside
}

/** The articles of a list that came out before (`older`) or after one, which is none of them. */
export interface Beside {
  readonly side: 'older' | 'newer'
  readonly id: number
  readonly publishedAt: Date
}

/** What its answer is asked for by. */
type HeadKey = ListName | `${Beside['side']} in ${ListName}`

/** An article in a list: enough to choose by, without its text. */
export interface HeadEntry {
  readonly id: number
  readonly slug: string
  readonly publishedAt: Date
}

/**
 * The heads of several lists, newest first each, in one query: every part is an index range of
 * its own, so the cost is the number of entries returned, not the size of the lists. What stands
 * beside an article in a list is asked for as `older in …` and `newer in …`.
 */
export async function listHeads(
  db: Reader,
  wanted: readonly HeadWanted[],
): Promise<(list: HeadKey) => readonly HeadEntry[]> {
  const heads = new Map<string, HeadEntry[]>()
  for (const { list, ...entry } of wanted.length > 0 ? await read(db, wanted) : []) {
    const head = heads.get(list)
    if (head) head.push(entry)
    else heads.set(list, [entry])
  }
  return (list) => heads.get(list) ?? []
}

function read(
  db: Reader,
  wanted: readonly HeadWanted[],
): Promise<(HeadEntry & { list: string })[]> {
  const parts = join(wanted.map(headOf), ' UNION ALL ')
  return db.$queryRaw(sql`
    SELECT h."list", h."publishedAt", a."id", a."slug"
    FROM (${parts}) h JOIN "Article" a ON a."id" = h."articleId"
    ORDER BY h."publishedAt" DESC, a."id" DESC`)
}

function headOf({ list, take, beside }: HeadWanted): Sql {
  if (beside) return besideOf(list, take, beside)
  return sql`SELECT * FROM (SELECT "list", "publishedAt", "articleId" FROM "Listing"
    WHERE "list" = ${list} ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${take}) p`
}

function besideOf(list: ListName, take: number, { side, id, publishedAt }: Beside): Sql {
  const key = `${side} in ${list}`
  const order =
    side === 'older'
      ? sql`("publishedAt", "articleId") < (${publishedAt}, ${id})
        ORDER BY "publishedAt" DESC, "articleId" DESC`
      : sql`("publishedAt", "articleId") > (${publishedAt}, ${id})
        ORDER BY "publishedAt" ASC, "articleId" ASC`
  return sql`SELECT * FROM (SELECT CAST(${key} AS TEXT) AS "list", "publishedAt", "articleId"
    FROM "Listing" WHERE "list" = ${list} AND ${order} LIMIT ${take}) p`
}
