import { getArchivePath } from '@/lib/pages/archive/archive.ts'
import { getArchiveDay } from '@/lib/pages/archive/archive-day.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { database } from '@/lib/platform/db/database.ts'
import { dayOf } from '@/lib/text/time/calendar.ts'

// A page that is kept can't know what day it is; this address does.
export const dynamic = 'force-dynamic'

/** Leads to today in the archive, or to the archive where today and its earlier years have nothing. */
export async function GET(): Promise<Response> {
  const { timeZone } = siteIdentity()
  const today = dayOf(new Date(), timeZone)
  const view = await getArchiveDay(await database(), today, null, timeZone)
  const location = view ? getArchivePath(today) : '/archive'
  return new Response(null, { status: 307, headers: { location, 'cache-control': 'no-store' } })
}
