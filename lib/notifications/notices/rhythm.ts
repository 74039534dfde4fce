import { zonedStamp } from '../../text/time/site-time.ts'

/** Users who have mail about comments gathered (lib/accounts/input.ts has all rhythms). */
export type DigestRhythm = 'hourly' | 'daily'

/** The hour of the day, in the site's zone, at which daily digests go. */
export const DAILY_HOUR = 7
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * The last time, now or before, at which digests of that rhythm went or should have gone: each full
 * hour, or each morning at seven in the zone. A digest holds what came until then. Where a morning
 * lacks that hour (clocks go forward), it is an hour beside it.
 */
export function lastDigestTime(rhythm: DigestRhythm, now: Date, zone: string): Date {
  const at = now.getTime()
  if (rhythm === 'hourly') return new Date(at - (at % HOUR_MS))
  const today = morningOf(at, zone)
  return new Date(today <= at ? today : morningOf(today - DAY_MS, zone))
}

/** Seven in the morning of the day on which that instant falls in the zone. */
function morningOf(at: number, zone: string): number {
  const day = zonedStamp(new Date(at).toISOString(), zone).slice(0, 10)
  const morning = Date.parse(`${day}T${String(DAILY_HOUR).padStart(2, '0')}:00:00Z`)
  // The zone's distance that morning, which need not be that of `at`.
  return morning - distance(morning - distance(at, zone), zone)
}

/** How far the zone's clocks are ahead of UTC, in milliseconds. */
function distance(at: number, zone: string): number {
  const stamp = zonedStamp(new Date(at).toISOString(), zone)
  return Date.parse(`${stamp.slice(0, 19)}Z`) - Date.parse(stamp)
}
