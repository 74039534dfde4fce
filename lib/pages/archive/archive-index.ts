import { join, type Reader, sql } from '../../platform/db/database.ts'
import { dayOf, type Month, monthOf, monthsThrough, spanOfMonth } from '../../text/time/calendar.ts'
import { type ArchiveView, MAX_MONTHS, type PeriodCount } from './archive.ts'

/** Months counted per statement. SQLite allows at most 500 terms in a UNION. */
const MONTHS_PER_QUERY = 240

/** Counts the stories of each month. Two queries, and one more for every twenty years. */
export async function getArchiveIndex(db: Reader, zone: string): Promise<ArchiveView> {
  const ends = await db.$queryRaw<{ at: Date | string | null }[]>(sql`
    SELECT (SELECT MIN("publishedAt") FROM "Listing" WHERE "list" = 'all') AS "at"
    UNION ALL SELECT (SELECT MAX("publishedAt") FROM "Listing" WHERE "list" = 'all')`)
  const [first, last] = ends
    .flatMap(({ at }) => (at === null ? [] : [new Date(at)]))
    .sort(compareTimes)
  if (!first || !last) return { years: [] }
  const [from, to] = [first, last].map((at) => monthOf(dayOf(at, zone))) as [Month, Month]
  const months = monthsThrough(from, to, MAX_MONTHS)
  const counted: PeriodCount<Month>[] = []
  for (let at = 0; at < months.length; at += MONTHS_PER_QUERY) {
    counted.push(...(await countStories(db, months.slice(at, at + MONTHS_PER_QUERY), zone)))
  }
  return { years: groupByYear(counted.filter(({ count }) => count > 0)) }
}

function compareTimes(one: Date, other: Date): number {
  return one.getTime() - other.getTime()
}

async function countStories(
  db: Reader,
  months: readonly Month[],
  zone: string,
): Promise<readonly PeriodCount<Month>[]> {
  const parts = months.map((month) => {
    const { from, to } = spanOfMonth(month, zone)
    return sql`SELECT CAST(${month} AS TEXT) AS "of", COUNT(*) AS "count" FROM "Listing"
      WHERE "list" = 'all' AND "publishedAt" >= ${from} AND "publishedAt" < ${to}`
  })
  const rows = await db.$queryRaw<{ of: Month; count: number | bigint }[]>(
    join(parts, ' UNION ALL '),
  )
  return rows
    .map(({ of, count }) => ({ of, count: Number(count) }))
    .sort((one, other) => (one.of < other.of ? -1 : 1))
}

function groupByYear(months: readonly PeriodCount<Month>[]): ArchiveView['years'] {
  const years = [...new Set(months.map(({ of }) => of.slice(0, 4)))].reverse()
  return years.map((year) => {
    const own = months.filter(({ of }) => of.startsWith(`${year}-`))
    return { year, count: own.reduce((sum, { count }) => sum + count, 0), months: own }
  })
}
