import { LIST_PAGE } from '../../newsroom/articles/article.ts'
import { getCardsInList } from '../../newsroom/articles/lists/cards-in-list.ts'
import { join, type Reader, sql } from '../../platform/db/database.ts'
import {
  type Day,
  dayOf,
  daysOf,
  type Month,
  monthOf,
  spanOfDay,
  spanOfMonth,
} from '../../text/time/calendar.ts'
import type { ArchiveMonthView, PeriodCount } from './archive.ts'

interface MonthRow {
  readonly part: 'older' | 'newer' | 'day'
  readonly at: Date | string | null
  readonly day: Day
  readonly count: number | bigint
}

/**
 * Returns one page of the articles published in a month, after the article with slug `after`. Null
 * if there are none. Two queries.
 */
export async function getArchiveMonth(
  db: Reader,
  of: Month,
  after: string | null,
  zone: string,
): Promise<ArchiveMonthView | null> {
  const span = spanOfMonth(of, zone)
  const page = await getCardsInList(db, 'all', { after, take: LIST_PAGE, span })
  if (!page || page.cards.length === 0) return null
  const rows = await readAroundMonth(db, of, zone)
  const getMonthOf = (part: 'older' | 'newer') => {
    const at = rows.find((row) => row.part === part)?.at
    return at ? monthOf(dayOf(new Date(at), zone)) : null
  }
  return {
    of,
    cards: page.cards,
    newest: after === null,
    olderAfter: page.more ? (page.cards.at(-1)?.slug ?? null) : null,
    older: getMonthOf('older'),
    newer: getMonthOf('newer'),
    days: listDaysWithStories(rows),
  }
}

/**
 * Reads the dates of the nearest stories before and after the month, and counts those of each day.
 */
function readAroundMonth(db: Reader, of: Month, zone: string): Promise<readonly MonthRow[]> {
  const { from, to } = spanOfMonth(of, zone)
  const days = daysOf(of).map((day) => {
    const span = spanOfDay(day, zone)
    return sql`SELECT 'day', NULL, CAST(${day} AS TEXT), COUNT(*) FROM "Listing" WHERE "list" = 'all'
      AND "publishedAt" >= ${span.from} AND "publishedAt" < ${span.to}`
  })
  return db.$queryRaw<MonthRow[]>(sql`
    SELECT 'older' AS "part", (SELECT MAX("publishedAt") FROM "Listing"
      WHERE "list" = 'all' AND "publishedAt" < ${from}) AS "at", '' AS "day", 0 AS "count"
    UNION ALL SELECT 'newer', (SELECT MIN("publishedAt") FROM "Listing"
      WHERE "list" = 'all' AND "publishedAt" >= ${to}), '', 0
    UNION ALL ${join(days, ' UNION ALL ')}`)
}

function listDaysWithStories(rows: readonly MonthRow[]): readonly PeriodCount<Day>[] {
  return rows
    .filter(({ part, count }) => part === 'day' && Number(count) > 0)
    .map(({ day, count }) => ({ of: day, count: Number(count) }))
    .sort((one, other) => (one.of < other.of ? -1 : 1))
}
