import { beforeAll, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { getArchiveDay } from '@/lib/pages/archive/archive-day.ts'
import { getArchiveMonth } from '@/lib/pages/archive/archive-month.ts'
import {
  archiveDayTags,
  archiveMonthTags,
  dayTags,
  monthTags,
} from '@/lib/pages/cache-tags/archive-tags.ts'
import { renewalsSince } from '@/lib/platform/db/changes/invalidation-log.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import type { Day, Month } from '@/lib/text/time/calendar.ts'
import { onEachDatabase, type TestDatabase } from '../../../support/database.ts'
import { aFiling, newsroomWith, published } from '../../../support/newsroom.ts'

const ZONE = 'Asia/Singapore'
const THERE = [
  '1998-05-05',
  '2010-06-01',
  '2026-01-10',
  '2026-03-20',
  '2026-03-22',
  '2026-07-01',
] as const
const months: readonly Month[] = ['1998-05', '2010-06', '2026-01', '2026-03', '2026-07']
const at = (day: Day) => new Date(`${day}T03:00:00Z`)

onEachDatabase('the archive’s pages', (open) => {
  let newsroom: TestDatabase
  beforeAll(async () => {
    newsroom = await open()
    await newsroomWith(newsroom.db)
    for (const day of THERE) await published(newsroom.db, aFiling({ slug: `on-${day}` }), at(day))
  })

  /** Every page as a cache would store it. */
  async function readAllPages() {
    const { db } = newsroom
    const kept = new Map<string, { shows: unknown; tags: readonly string[] }>()
    for (const month of months) {
      const shows = await getArchiveMonth(db, month, null, ZONE)
      const more = shows ? archiveMonthTags(shows, ZONE) : []
      kept.set(month, { shows, tags: [...monthTags(month, ZONE), ...more] })
    }
    for (const day of THERE) {
      const shows = await getArchiveDay(db, day, null, ZONE)
      kept.set(day, {
        shows,
        tags: [...dayTags(day, ZONE), ...(shows ? archiveDayTags(shows, ZONE) : [])],
      })
    }
    return kept
  }

  /** The pages whose content a change affects, and those whose tags it invalidates. */
  async function pagesAfter(change: () => Promise<unknown>) {
    const before = await readAllPages()
    const { last } = await renewalsSince(newsroom.db, 0)
    await change()
    const { tags } = await renewalsSince(newsroom.db, last)
    const after = await readAllPages()
    const listNames = (holds: (name: string) => boolean) => [...before.keys()].filter(holds)
    const json = (pages: typeof before, name: string) => JSON.stringify(pages.get(name)?.shows)
    return {
      changed: listNames((name) => json(before, name) !== json(after, name)),
      invalidated: listNames(
        (name) => before.get(name)?.tags.some((tag) => tags.includes(tag)) ?? false,
      ),
    }
  }

  test.each<[string, Day, readonly string[]]>([
    ['between two days', '2026-03-21', ['2026-03', '2026-03-20', '2026-03-22']],
    ['between two months', '2026-02-05', ['2026-01', '2026-03', '2026-01-10', '2026-03-20']],
    ['in a gap of years', '2018-02-05', ['2010-06', '2026-01', '2010-06-01', '2026-01-10']],
    ['after all others', '2026-09-09', ['2026-07', '2026-07-01']],
    ['before all others', '1990-09-09', ['1998-05', '1998-05-05']],
    [
      'on the same day of an earlier year',
      '2007-07-01',
      ['1998-05', '2010-06', '1998-05-05', '2010-06-01', '2026-07-01'],
    ],
  ])(
    'a story %s invalidates the pages that show or link to it, both on publishing and on archiving',
    async (_where, day, pages) => {
      const { db } = newsroom
      const slug = `new-on-${day}`
      let id = 0
      const onPublish = await pagesAfter(async () => {
        id = await published(db, aFiling({ slug }), at(day))
      })
      expect(onPublish.changed).toEqual(pages.toSorted(compareOrder))
      expect(onPublish.invalidated).toEqual(expect.arrayContaining(onPublish.changed))
      const onArchive = await pagesAfter(() => refileArticle(db, NEWSROOM, id, { archived: true }))
      expect(onArchive.changed).toEqual(onPublish.changed)
      expect(onArchive.invalidated).toEqual(expect.arrayContaining(onArchive.changed))
    },
  )

  test('a story does not invalidate days that have nearer neighbours', async () => {
    const late = aFiling({ slug: 'late' })
    const { changed, invalidated } = await pagesAfter(() => {
      return published(newsroom.db, late, at('2026-06-20'))
    })
    expect(changed).toEqual(['2026-03', '2026-07', '2026-03-22', '2026-07-01'])
    expect(invalidated).not.toContain('2026-03-20')
  })
})

function compareOrder(one: string, other: string): number {
  const order: readonly string[] = [...months, ...THERE]
  return order.indexOf(one) - order.indexOf(other)
}
