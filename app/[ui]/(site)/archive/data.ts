import { cache } from 'react'
import type { ArchiveDayView, ArchiveMonthView, ArchiveView } from '@/lib/pages/archive/archive.ts'
import { getArchiveDay as readDay } from '@/lib/pages/archive/archive-day.ts'
import { getArchiveIndex as readIndex } from '@/lib/pages/archive/archive-index.ts'
import { getArchiveMonth as readMonth } from '@/lib/pages/archive/archive-month.ts'
import {
  archiveDayTags,
  archiveIndexTags,
  archiveMonthTags,
  dayTags,
  monthTags,
} from '@/lib/pages/cache-tags/archive-tags.ts'
import { carryTags } from '@/lib/platform/cache/carry-tags.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { database } from '@/lib/platform/db/database.ts'
import type { Day, Month } from '@/lib/text/time/calendar.ts'

export const loadArchiveIndex = cache(async (): Promise<ArchiveView> => {
  await carryTags(archiveIndexTags)
  return readIndex(await database(), siteIdentity().timeZone)
})

/** One page of a month, after the article `after`. Null if the month has no stories. */
export const loadArchiveMonth = cache(
  async (month: Month, after: string | null): Promise<ArchiveMonthView | null> => {
    const { timeZone } = siteIdentity()
    await carryTags(monthTags(month, timeZone))
    const view = await readMonth(await database(), month, after, timeZone)
    if (view) await carryTags(archiveMonthTags(view, timeZone))
    return view
  },
)

/** One page of a day. Null if there are no stories on that day in any year. */
export const loadArchiveDay = cache(
  async (day: Day, after: string | null): Promise<ArchiveDayView | null> => {
    const { timeZone } = siteIdentity()
    await carryTags(dayTags(day, timeZone))
    const view = await readDay(await database(), day, after, timeZone)
    if (view) await carryTags(archiveDayTags(view, timeZone))
    return view
  },
)
