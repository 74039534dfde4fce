import { getArchiveDay } from '@/lib/pages/archive/archive-day.ts'
import { getArchiveIndex } from '@/lib/pages/archive/archive-index.ts'
import { getArchiveMonth } from '@/lib/pages/archive/archive-month.ts'
import {
  archiveDayTags,
  archiveIndexTags,
  archiveMonthTags,
  dayTags,
  monthTags,
} from '@/lib/pages/cache-tags/archive-tags.ts'
import type { Database } from '@/lib/platform/db/database.ts'

const ZONE = 'Asia/Singapore'

/**
 * How many days before it is written a story came out, for the histories of invalidated-tags.test.ts: the same
 * morning, the night before in UTC, the evening before, a month, a year, longer.
 */
export const DAYS_BEFORE = [0, 0.25, 0.4, 30, 365, 400] as const

const months = ['2026-03', '2026-02', '2026-01', '2025-03'] as const
const days = ['2026-03-01', '2026-02-28', '2026-01-30', '2025-03-01'] as const

/** The pages of the archive, with how each is rebuilt and what tags it carries. */
export function archivePages(db: Database) {
  const pages: Record<string, () => Promise<{ shows: unknown; tags: readonly string[] }>> = {
    '/archive': async () => ({ shows: await getArchiveIndex(db, ZONE), tags: archiveIndexTags }),
  }
  for (const month of months) {
    pages[`/archive/${month}`] = async () => {
      const shows = await getArchiveMonth(db, month, null, ZONE)
      return {
        shows,
        tags: [...monthTags(month, ZONE), ...(shows ? archiveMonthTags(shows, ZONE) : [])],
      }
    }
  }
  for (const day of days) {
    pages[`/archive/${day}`] = async () => {
      const shows = await getArchiveDay(db, day, null, ZONE)
      return { shows, tags: [...dayTags(day, ZONE), ...(shows ? archiveDayTags(shows, ZONE) : [])] }
    }
  }
  return pages
}
