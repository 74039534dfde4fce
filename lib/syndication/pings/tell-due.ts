import { MAX_ATTEMPTS, waitAfter } from '../../notifications/mail/retries.ts'
import { newestRenewal, renewalsSince } from '../../platform/db/changes/invalidation-log.ts'
import type { Database } from '../../platform/db/database.ts'
import type { PingTarget } from './ping.ts'

/** Longer than telling of a day's changes takes; what a killed process was telling waits so long. */
const LOCK_MS = 5 * 60_000

export interface Surroundings {
  readonly clock?: () => Date
  /** From 0 to 1. */
  readonly chance?: () => number
}

/**
 * Tells somebody outside of all that has changed since they were told last, and answers whether there
 * was something to tell. Reads on in the renewal log, which every change writes in its own
 * transaction, so nothing published is forgotten and publishing never waits for them. Any number of
 * processes may do so at once: one claims it by a conditional update. Whoever is told for the first
 * time begins with what comes next.
 */
export async function tellDue(
  db: Database,
  target: PingTarget,
  { clock = () => new Date(), chance = Math.random }: Surroundings = {},
): Promise<boolean> {
  const where = { target: target.name }
  const newest = await newestRenewal(db)
  const known = await db.ping.upsert({
    where,
    create: { ...where, told: newest, dueAt: clock() },
    update: {},
  })
  if (known.told >= newest || known.dueAt > clock()) return false
  const lock = await claim(db, target, known.told, clock())
  if (!lock) return false
  const { last, tags } = await renewalsSince(db, known.told)
  const mine = { ...where, lockedUntil: lock }
  try {
    await target.tell(db, tags)
    const data = { told: last, attempts: 0, lockedUntil: null, lastError: '' }
    await db.ping.updateMany({ where: mine, data })
  } catch (error) {
    const attempts = known.attempts + 1
    const dueAt = new Date(clock().getTime() + waitAfter(attempts, chance()))
    // What can't be told for a day and a half is no news any more.
    const given = attempts >= MAX_ATTEMPTS ? { told: last, attempts: 0 } : { attempts }
    const data = { ...given, dueAt, lockedUntil: null, lastError: String(error).slice(0, 300) }
    await db.ping.updateMany({ where: mine, data })
  }
  return true
}

/** Takes it for this process until the time it returns; null when another was quicker. */
async function claim(
  db: Database,
  { name }: PingTarget,
  told: number,
  now: Date,
): Promise<Date | null> {
  const lockedUntil = new Date(now.getTime() + LOCK_MS)
  const { count } = await db.ping.updateMany({
    where: { target: name, told, OR: [{ lockedUntil: null }, { lockedUntil: { lte: now } }] },
    data: { lockedUntil },
  })
  return count === 0 ? null : lockedUntil
}
