import { zonedStamp } from '../../text/time/site-time.ts'

/** When a calendar day (`2026-03-01`) begins in a zone. Null for what is no day. */
export function dayStart(day: string, zone: string): Date | null {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(midnight)) return null
  // Twice, since the zone's distance from UTC is that of another instant the first time.
  let start = midnight
  for (let turn = 0; turn < 2; turn++) {
    const stamp = zonedStamp(new Date(start).toISOString(), zone)
    start = midnight - (Date.parse(`${stamp.slice(0, 19)}Z`) - start)
  }
  return new Date(start)
}

/** When the day after it begins. */
export function dayEnd(day: string, zone: string): Date | null {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(midnight)) return null
  return dayStart(new Date(midnight + 86_400_000).toISOString().slice(0, 10), zone)
}
