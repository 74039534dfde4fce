import { join, type Reader, type Sql, sql } from '../../platform/db/database.ts'
import { type DatedLiveComment, MAX_EXCEPT, MAX_SENT } from './shown.ts'

/** Comments read per reader's article: enough to know that there are more than MAX_SENT. */
const EACH = MAX_SENT + MAX_EXCEPT + 1
/** Comments read for all watched articles together: a minute's worth on a busy site. */
const ALL = 5000

interface ShownRow {
  readonly id: number
  readonly articleId: number
  readonly userId: number | null
  readonly shownAt: Date | string
}

/**
 * Reads comments by the time they were first shown (epoch milliseconds), in that order: after
 * `since` in the `watched` articles, and after its own time in each article of `earlier`. One
 * query, an index range per article; past the limits the newest are returned.
 */
export async function listShownSince(
  db: Reader,
  since: number,
  watched: readonly number[],
  earlier: ReadonlyMap<number, number>,
): Promise<DatedLiveComment[]> {
  const parts = [...earlier].map(([id, after]) =>
    selectNewest(sql`"articleId" = ${id}`, after, EACH),
  )
  if (watched.length > 0) {
    parts.push(selectNewest(sql`"articleId" IN (${join(watched)})`, since, ALL))
  }
  if (parts.length === 0) return []
  const rows = await db.$queryRaw<ShownRow[]>(
    sql`${join(parts, ' UNION ALL ')} ORDER BY "shownAt", "id"`,
  )
  return rows.map(({ id, articleId, userId, shownAt }) => {
    return { id, articleId, by: userId ?? 0, at: new Date(shownAt).getTime() }
  })
}

function selectNewest(which: Sql, after: number, limit: number): Sql {
  return sql`SELECT * FROM (
    SELECT "id", "articleId", "userId", "shownAt" FROM "Comment"
    WHERE ${which} AND "shownAt" > ${new Date(after)} AND "status" = 'shown' AND "kind" = 'comment'
    ORDER BY "shownAt" DESC, "id" DESC LIMIT ${limit}) AS "newest"`
}
