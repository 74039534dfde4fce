import { beforeAll, describe, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { LIST_PAGE } from '@/lib/newsroom/articles/article.ts'
import { getArchiveDay } from '@/lib/pages/archive/archive-day.ts'
import { getArchiveIndex } from '@/lib/pages/archive/archive-index.ts'
import { getArchiveMonth } from '@/lib/pages/archive/archive-month.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import type { Day, Month } from '@/lib/text/time/calendar.ts'
import { fillArchive } from '@/prisma/newsroom/archive.ts'
import { onEachDatabase, type TestDatabase } from '../../../support/database.ts'
import { aFiling, newsroomWith, published } from '../../../support/newsroom.ts'

const ZONE = 'Asia/Singapore'
/** Stories with their publication times, some of them on another day in UTC than in ZONE. */
const STORIES = {
  'years-ago': '2019-11-29T03:00:00Z',
  'a-year-ago': '2025-11-29T03:00:00Z',
  'same-year-ago': '2025-11-29T05:00:00Z',
  september: '2026-09-10T03:00:00Z',
  'november-first': '2026-10-31T16:00:00Z',
  'november-29': '2026-11-29T15:59:59Z',
  'november-30': '2026-11-29T16:00:00Z',
  december: '2026-11-30T16:00:00Z',
} as const

onEachDatabase('the archive', (open) => {
  let newsroom: TestDatabase
  beforeAll(async () => {
    newsroom = await open()
    const { db } = newsroom
    await newsroomWith(db)
    for (const [slug, at] of Object.entries(STORIES)) {
      await published(db, aFiling({ slug }), new Date(at))
    }
    const gone = await published(db, aFiling({ slug: 'gone' }), new Date('2026-08-01T00:00:00Z'))
    await refileArticle(db, NEWSROOM, gone, { archived: true }, new Date('2026-12-02T00:00:00Z'))
    await published(db, aFiling({ slug: 'about', kind: 'page' }), new Date('2026-07-01T00:00:00Z'))
  })

  const month = (of: Month, after: string | null = null) =>
    getArchiveMonth(newsroom.db, of, after, ZONE)
  const day = (of: Day, after: string | null = null) => getArchiveDay(newsroom.db, of, after, ZONE)

  test('counts the stories of each month in the site’s time zone, latest year first', async () => {
    const { years } = await getArchiveIndex(newsroom.db, ZONE)
    expect(years).toEqual([
      {
        year: '2026',
        count: 5,
        months: [
          { of: '2026-09', count: 1 },
          { of: '2026-11', count: 3 },
          { of: '2026-12', count: 1 },
        ],
      },
      { year: '2025', count: 2, months: [{ of: '2025-11', count: 2 }] },
      { year: '2019', count: 1, months: [{ of: '2019-11', count: 1 }] },
    ])
  })

  test('shows the stories of a month, newest first, its days and the nearest months with stories', async () => {
    const view = await month('2026-11')
    expect(view?.cards.map(({ slug }) => slug)).toEqual([
      'november-30',
      'november-29',
      'november-first',
    ])
    expect(view).toMatchObject({
      of: '2026-11',
      newest: true,
      olderAfter: null,
      older: '2026-09',
      newer: '2026-12',
      days: [
        { of: '2026-11-01', count: 1 },
        { of: '2026-11-29', count: 1 },
        { of: '2026-11-30', count: 1 },
      ],
    })
    expect(await month('2019-11')).toMatchObject({ older: null, newer: '2025-11' })
    expect(await month('2026-12')).toMatchObject({ older: '2026-11', newer: null })
  })

  test('shows the stories of a day, and of the same day in earlier years', async () => {
    const view = await day('2026-11-29')
    expect(view?.cards.map(({ slug }) => slug)).toEqual(['november-29'])
    expect(view).toMatchObject({ older: '2026-11-01', newer: '2026-11-30' })
    expect(view?.onThisDay.map((story) => [story.day, story.slug])).toEqual([
      ['2025-11-29', 'same-year-ago'],
      ['2025-11-29', 'a-year-ago'],
      ['2019-11-29', 'years-ago'],
    ])
    expect(await day('2019-11-29')).toMatchObject({ older: null, onThisDay: [] })
  })

  test('has a page for a day with stories in earlier years only', async () => {
    const view = await day('2020-11-29')
    expect(view).toMatchObject({ cards: [], older: '2019-11-29', newer: '2025-11-29' })
    expect(view?.onThisDay.map(({ slug }) => slug)).toEqual(['years-ago'])
  })

  test('has no page for a month or day without public stories', async () => {
    expect(await month('2026-10')).toBeNull()
    expect(await month('2026-08')).toBeNull()
    expect(await month('2026-07')).toBeNull()
    expect(await day('2026-11-28')).toBeNull()
    expect(await day('1999-01-01')).toBeNull()
  })

  test('continues only after a story of that month or day', async () => {
    const later = await month('2026-11', 'november-29')
    expect(later?.cards.map(({ slug }) => slug)).toEqual(['november-first'])
    expect(later?.newest).toBe(false)
    expect(await month('2026-11', 'november-first')).toBeNull()
    expect(await month('2026-11', 'december')).toBeNull()
    expect(await month('2026-11', 'no-such-story')).toBeNull()
    expect(await day('2026-11-29', 'november-30')).toBeNull()
  })

  describe('with many stories', () => {
    beforeAll(() => fillArchive(newsroom.db, 2000), 60_000)

    test('counts every story once and shows it once on the pages of its month', async () => {
      const { db } = newsroom
      const { years } = await getArchiveIndex(db, ZONE)
      const written = await db.article.count({ where: { kind: 'article', status: 'published' } })
      expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(written)
      const of = '2023-09'
      const slugs: string[] = []
      for (let after: string | null | undefined = null; after !== undefined; ) {
        const view = await month(of, after)
        expect(view?.cards.length).toBeLessThanOrEqual(LIST_PAGE)
        slugs.push(...(view?.cards.map(({ slug }) => slug) ?? []))
        after = view?.olderAfter ?? undefined
      }
      const counted = years.flatMap(({ months }) => months).find((one) => one.of === of)
      expect(new Set(slugs).size).toBe(slugs.length)
      expect(slugs).toHaveLength(counted?.count ?? -1)
      const days = (await month(of))?.days ?? []
      expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(slugs.length)
    })
  })
})
