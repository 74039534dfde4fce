import { getArchivePath } from '@/lib/pages/archive/archive.ts'
import { getArchiveDay } from '@/lib/pages/archive/archive-day.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { database } from '@/lib/platform/db/database.ts'
import { dayOf } from '@/lib/text/time/calendar.ts'

// A cached page can't know today's date. This route isn't cached.
export const dynamic = 'force-dynamic'

/** Redirects to today's archive page, or to the archive if today has no stories in any year. */
export async function GET(): Promise<Response> {
  const { timeZone } = siteIdentity()
  const today = dayOf(new Date(), timeZone)
  const view = await getArchiveDay(await database(), today, null, timeZone)
  const location = view ? getArchivePath(today) : '/archive'
  return new Response(null, { status: 307, headers: { location, 'cache-control': 'no-store' } })
}
