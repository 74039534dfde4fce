import { join, type Reader, type Sql, sql } from '../../platform/db/database.ts'
import { MAX_EXCEPT, MAX_TOLD, type SeenComment } from './shown.ts'

/** How many of one article are read: enough to know that there are more than can be told. */
const EACH = MAX_TOLD + MAX_EXCEPT + 1
/** What is read for all the articles that are merely watched: a minute's worth of a busy site. */
const ALL = 5000

interface Row {
  readonly id: number
  readonly articleId: number
  readonly userId: number | null
  readonly shownAt: Date | string
}

/**
 * The comments that readers see and that were shown after a time (epoch milliseconds): of every
 * article in `watched` after `since`, and of each in `further` after its own. One query, each
 * article an index range; the newest, in the order in which they were shown.
 */
export async function shownSince(
  db: Reader,
  since: number,
  watched: readonly number[],
  further: ReadonlyMap<number, number>,
): Promise<SeenComment[]> {
  const parts = [...further].map(([id, after]) => newest(sql`"articleId" = ${id}`, after, EACH))
  if (watched.length > 0) {
    parts.push(newest(sql`"articleId" IN (${join(watched)})`, since, ALL))
  }
  if (parts.length === 0) return []
  const rows = await db.$queryRaw<Row[]>(
    sql`${join(parts, ' UNION ALL ')} ORDER BY "shownAt", "id"`,
  )
  return rows.map(({ id, articleId, userId, shownAt }) => {
    return { id, articleId, by: userId ?? 0, at: new Date(shownAt).getTime() }
  })
}

function newest(which: Sql, after: number, limit: number): Sql {
  return sql`SELECT * FROM (
    SELECT "id", "articleId", "userId", "shownAt" FROM "Comment"
    WHERE ${which} AND "shownAt" > ${new Date(after)} AND "status" = 'shown' AND "kind" = 'comment'
    ORDER BY "shownAt" DESC, "id" DESC LIMIT ${limit}) AS "newest"`
}
