import { MAX_ATTEMPTS, waitAfter } from '../../notifications/mail/retries.ts'
import { newestRenewal, renewalsSince } from '../../platform/db/changes/invalidation-log.ts'
import type { Database } from '../../platform/db/database.ts'
import type { PingTarget } from './ping.ts'

/** Longer than any ping takes. If a process dies while pinging, others wait this long. */
const LOCK_MS = 5 * 60_000

export interface PingContext {
  readonly clock?: () => Date
  /** Random number from 0 to 1, for the retry delay. */
  readonly chance?: () => number
}

/**
 * Notifies a target of everything that changed since its last ping. Returns false if there was
 * nothing to do. It reads the invalidation log, which each change writes in its own transaction, so
 * no change is missed and publishing never waits for a ping. Any number of processes may run this;
 * one claims the ping with a conditional update. A new target starts with the next change.
 */
export async function sendDuePing(
  db: Database,
  target: PingTarget,
  { clock = () => new Date(), chance = Math.random }: PingContext = {},
): Promise<boolean> {
  const where = { target: target.name }
  const newest = await newestRenewal(db)
  const ping = await db.ping.upsert({
    where,
    create: { ...where, told: newest, dueAt: clock() },
    update: {},
  })
  if (ping.told >= newest || ping.dueAt > clock()) return false
  const lock = await claim(db, target, ping.told, clock())
  if (!lock) return false
  const { last, tags } = await renewalsSince(db, ping.told)
  const mine = { ...where, lockedUntil: lock }
  try {
    await target.notify(db, tags)
    const data = { told: last, attempts: 0, lockedUntil: null, lastError: '' }
    await db.ping.updateMany({ where: mine, data })
  } catch (error) {
    const attempts = ping.attempts + 1
    const dueAt = new Date(clock().getTime() + waitAfter(attempts, chance()))
    // Give up after MAX_ATTEMPTS (a day and a half): it is old news by then.
    const progress = attempts >= MAX_ATTEMPTS ? { told: last, attempts: 0 } : { attempts }
    const data = { ...progress, dueAt, lockedUntil: null, lastError: String(error).slice(0, 300) }
    await db.ping.updateMany({ where: mine, data })
  }
  return true
}

/** Claims the ping for this process until the returned time; null if another process was faster. */
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
