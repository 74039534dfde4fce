import type { Database } from '../../../platform/db/database.ts'

/** How long the outbox remembers what was sent: longer than anybody asks where a mail is. */
const KEPT_DAYS = 60
const DAY_MS = 86_400_000

/** Takes mail out of the outbox that was sent, or given up, long ago. Answers how much. */
export async function forgetOldMail(db: Database, now: Date = new Date()): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS)
  const { count } = await db.mail.deleteMany({
    where: { OR: [{ sentAt: { lt: before } }, { failedAt: { lt: before } }] },
  })
  return count
}
