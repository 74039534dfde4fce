import { LIST_PAGE } from '../../newsroom/articles/article.ts'
import { getCardsInList } from '../../newsroom/articles/lists/cards-in-list.ts'
import { join, type Reader, type Sql, sql } from '../../platform/db/database.ts'
import { type Day, dayOf, sameDayBefore, spanOfDay } from '../../text/time/calendar.ts'
import {
  type ArchiveDayView,
  MAX_STORIES_PER_YEAR,
  ON_THIS_DAY_YEARS,
  type OnThisDayStory,
} from './archive.ts'

interface StoryRow {
  readonly part: 'older' | 'newer' | 'then'
  readonly publishedAt: Date | string
  readonly slug: string
  readonly headline: string
  readonly language: string
}

/**
 * Returns one page of the articles published on a day, and the articles of the same day in earlier
 * years. Null if there are neither. Two queries.
 */
export async function getArchiveDay(
  db: Reader,
  of: Day,
  after: string | null,
  zone: string,
): Promise<ArchiveDayView | null> {
  const span = spanOfDay(of, zone)
  const page = await getCardsInList(db, 'all', { after, take: LIST_PAGE, span })
  if (!page) return null
  const rows = await readAroundDay(db, of, zone)
  const onThisDay = rows
    .filter(({ part }) => part === 'then')
    .map((row) => toOnThisDayStory(row, zone))
  if (page.cards.length + onThisDay.length === 0) return null
  const getDayOf = (part: 'older' | 'newer') => {
    const row = rows.find((one) => one.part === part)
    return row ? dayOf(new Date(row.publishedAt), zone) : null
  }
  return {
    of,
    cards: page.cards,
    newest: after === null,
    olderAfter: page.more ? (page.cards.at(-1)?.slug ?? null) : null,
    older: getDayOf('older'),
    newer: getDayOf('newer'),
    onThisDay,
  }
}

function toOnThisDayStory(
  { slug, headline, language, publishedAt }: StoryRow,
  zone: string,
): OnThisDayStory {
  return { slug, headline, language, day: dayOf(new Date(publishedAt), zone) }
}

/**
 * Reads the nearest stories before and after the day, and those of the same day in earlier years.
 */
function readAroundDay(db: Reader, of: Day, zone: string): Promise<readonly StoryRow[]> {
  const { from, to } = spanOfDay(of, zone)
  const earlier = sameDayBefore(of, ON_THIS_DAY_YEARS).map((day) => {
    const span = spanOfDay(day, zone)
    const on = sql`"publishedAt" >= ${span.from} AND "publishedAt" < ${span.to}`
    return selectPart(sql`'then'`, sql`${on} ${NEWEST_FIRST} LIMIT ${MAX_STORIES_PER_YEAR}`)
  })
  const parts = join(
    [
      selectPart(sql`'older'`, sql`"publishedAt" < ${from} ${NEWEST_FIRST} LIMIT 1`),
      selectPart(
        sql`'newer'`,
        sql`"publishedAt" >= ${to} ORDER BY "publishedAt", "articleId" LIMIT 1`,
      ),
      ...earlier,
    ],
    ' UNION ALL ',
  )
  return db.$queryRaw<StoryRow[]>(sql`
    SELECT p."part", a."publishedAt", a."slug", r."headline", a."language"
    FROM (${parts}) p JOIN "Article" a ON a."id" = p."articleId"
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    ORDER BY a."publishedAt" DESC, a."id" DESC`)
}

const NEWEST_FIRST = sql`ORDER BY "publishedAt" DESC, "articleId" DESC`

/** Every part reads its own index range, so the cost is the number of rows returned. */
function selectPart(part: Sql, which: Sql): Sql {
  return sql`SELECT * FROM (SELECT ${part} AS "part", "articleId" FROM "Listing"
    WHERE "list" = 'all' AND ${which}) q`
}
