import { LIST_PAGE } from '../../newsroom/articles/article.ts'
import { cardsInList } from '../../newsroom/articles/lists/cards-in-list.ts'
import { join, type Reader, type Sql, sql } from '../../platform/db/database.ts'
import { type Day, dayOf, sameDayBefore, spanOfDay } from '../../text/time/calendar.ts'
import {
  type ArchiveDayView,
  ON_THIS_DAY_YEARS,
  STORIES_EACH_YEAR,
  type StoryThen,
} from './archive.ts'

interface Row {
  readonly part: 'older' | 'newer' | 'then'
  readonly publishedAt: Date | string
  readonly slug: string
  readonly headline: string
  readonly language: string
}

/**
 * One page of what came out on a day, after the article `after` (a slug; null: from the latest), and
 * what did on the same day of earlier years, in two queries. Null where there is neither.
 */
export async function archiveDay(
  db: Reader,
  of: Day,
  after: string | null,
  zone: string,
): Promise<ArchiveDayView | null> {
  const span = spanOfDay(of, zone)
  const page = await cardsInList(db, 'all', { after, take: LIST_PAGE, span })
  if (!page) return null
  const rows = await aroundDay(db, of, zone)
  const onThisDay = rows.filter(({ part }) => part === 'then').map((row) => storyThen(row, zone))
  if (page.cards.length + onThisDay.length === 0) return null
  const dayOfPart = (part: 'older' | 'newer') => {
    const row = rows.find((one) => one.part === part)
    return row ? dayOf(new Date(row.publishedAt), zone) : null
  }
  return {
    of,
    cards: page.cards,
    newest: after === null,
    olderAfter: page.more ? (page.cards.at(-1)?.slug ?? null) : null,
    older: dayOfPart('older'),
    newer: dayOfPart('newer'),
    onThisDay,
  }
}

function storyThen({ slug, headline, language, publishedAt }: Row, zone: string): StoryThen {
  return { slug, headline, language, day: dayOf(new Date(publishedAt), zone) }
}

/** The nearest stories before and after the day, and those of the same day in earlier years. */
function aroundDay(db: Reader, of: Day, zone: string): Promise<readonly Row[]> {
  const { from, to } = spanOfDay(of, zone)
  const earlier = sameDayBefore(of, ON_THIS_DAY_YEARS).map((day) => {
    const span = spanOfDay(day, zone)
    const on = sql`"publishedAt" >= ${span.from} AND "publishedAt" < ${span.to}`
    return some(sql`'then'`, sql`${on} ${newestFirst} LIMIT ${STORIES_EACH_YEAR}`)
  })
  const parts = join(
    [
      some(sql`'older'`, sql`"publishedAt" < ${from} ${newestFirst} LIMIT 1`),
      some(sql`'newer'`, sql`"publishedAt" >= ${to} ORDER BY "publishedAt", "articleId" LIMIT 1`),
      ...earlier,
    ],
    ' UNION ALL ',
  )
  return db.$queryRaw<Row[]>(sql`
    SELECT p."part", a."publishedAt", a."slug", r."headline", a."language"
    FROM (${parts}) p JOIN "Article" a ON a."id" = p."articleId"
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    ORDER BY a."publishedAt" DESC, a."id" DESC`)
}

const newestFirst = sql`ORDER BY "publishedAt" DESC, "articleId" DESC`

/** Each part is an index range of its own, so the cost is what is returned. */
function some(part: Sql, which: Sql): Sql {
  return sql`SELECT * FROM (SELECT ${part} AS "part", "articleId" FROM "Listing"
    WHERE "list" = 'all' AND ${which}) q`
}
