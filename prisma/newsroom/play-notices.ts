import { makeNotices } from '../../lib/notifications/notices/commands/make-notices.ts'
import type { Database } from '../../lib/platform/db/database.ts'
import type { Event } from './event.ts'

/** Older news is in nobody's inbox: whoever wished to hear of it has. */
const KEPT_MS = 2 * 24 * 3_600_000
/** From a comment to its notices. */
const DELAY_MS = 60_000

/** Has the inboxes filled after each of the latest comments, as the worker of a running site does. */
export function noticeEvents(db: Database, said: readonly Date[]): Event[] {
  if (said.length === 0) return []
  const last = Math.max(...said.map((at) => at.getTime()))
  const from = new Date(last - KEPT_MS)
  const ticks = said
    .filter((at) => at >= from)
    .map((at) => new Date(at.getTime() + DELAY_MS))
    .map((at) => ({ at, happen: () => makeNotices(db, at) }))
  return [{ at: from, happen: () => forgetAnnouncements(db, from) }, ...ticks]
}

function forgetAnnouncements(db: Database, before: Date) {
  return db.announcement.updateMany({ where: { doneAt: null }, data: { doneAt: before } })
}

/** No mail goes out for what the demo's people said: that was before the site was started. */
export async function leaveUnmailed(db: Database, now: Date): Promise<void> {
  await db.notice.updateMany({ where: { mailedAt: null }, data: { mailedAt: now } })
}
