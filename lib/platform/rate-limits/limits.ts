import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPrisma,
  RateLimiterRes,
} from 'rate-limiter-flexible'
import type { Database } from '../db/database.ts'
import { type Attempt, LIMITS, type Limit, type LimitName } from './limit.ts'
import { limitKey } from './limit-key.ts'

/**
 * Counts one attempt against a limit. `key` is what the limit goes by: an address of the network, an
 * e-mail address or a user's id. Of any number at once, no more pass than the limit allows; where the
 * database counts it is one upsert an attempt and window.
 */
export async function attempt(db: Database, limit: LimitName, key: string): Promise<Attempt> {
  if (LIMITS[limit].countedBy === 'database') await prune(db)
  for (const window of windowsOf(db, limit)) {
    const outcome = await consume(window, limitKey(LIMITS[limit].by, key))
    if (!outcome.ok) return outcome
  }
  return { ok: true }
}

/** Forgets the attempts so far: after a success they were not guesses. */
export async function forgive(db: Database, limit: LimitName, key: string): Promise<void> {
  for (const window of windowsOf(db, limit)) await window.delete(limitKey(LIMITS[limit].by, key))
}

async function consume(window: RateLimiterAbstract, key: string): Promise<Attempt> {
  try {
    await window.consume(key)
    return { ok: true }
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) }
  }
}

interface Counting {
  readonly windows: Map<LimitName, readonly RateLimiterAbstract[]>
  prunedAt: number
}

/** What counts on each database; tests have many. */
const counting = new WeakMap<Database, Counting>()

function countingOn(db: Database): Counting {
  const known = counting.get(db) ?? { windows: new Map(), prunedAt: 0 }
  counting.set(db, known)
  return known
}

function windowsOf(db: Database, name: LimitName): readonly RateLimiterAbstract[] {
  const { windows } = countingOn(db)
  const known = windows.get(name) ?? makeWindows(db, name, LIMITS[name])
  windows.set(name, known)
  return known
}

function makeWindows(db: Database, name: string, limit: Limit): readonly RateLimiterAbstract[] {
  return limit.windows.map(({ points, seconds }) => {
    const window = { keyPrefix: `${name}:${seconds}`, points, duration: seconds }
    if (limit.countedBy === 'process') return new RateLimiterMemory(window)
    return new RateLimiterPrisma({
      ...window,
      storeClient: db,
      tableName: 'rateLimiterFlexible',
      // It would set a timer for each limit; we prune when attempts come.
      clearExpiredByTimeout: false,
    })
  })
}

/** How long the rows of past attempts may lie about. */
const PRUNE_MS = 10 * 60_000

/** Takes away what has expired, at most every ten minutes in each process. */
async function prune(db: Database): Promise<void> {
  const known = countingOn(db)
  const now = Date.now()
  if (now - known.prunedAt < PRUNE_MS) return
  known.prunedAt = now
  await db.rateLimiterFlexible.deleteMany({ where: { expire: { lt: new Date(now) } } })
}
