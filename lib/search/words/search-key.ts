/**
 * The number by which an index keeps something: newer things have larger ones, so that the newest are
 * found first and a range of dates is a range of numbers. The minute since 1970, then the row's own
 * number in 26 bits; good for 67 million rows and until the year 2225, within what a double holds.
 */
const IDS = 2 ** 26
const MINUTE_MS = 60_000
/** Minutes from 1 January 1715 to 2225: dates beyond are kept at the edge. */
const FAR = 2 ** 27 - 1

/** The key of row `id`, which is of that time. */
export function searchKey(at: Date, id: number): number {
  return minuteOf(at) * IDS + (id % IDS)
}

/** The row's number in a key. */
export function idOfKey(key: number): number {
  return key - Math.floor(key / IDS) * IDS
}

/** The keys of all that is from a time (included) to another (not included); null: without an end. */
export function keysBetween(from: Date | null, to: Date | null): { low: number; high: number } {
  return {
    low: from ? minuteOf(from) * IDS : Number.MIN_SAFE_INTEGER,
    high: to ? minuteOf(to) * IDS - 1 : Number.MAX_SAFE_INTEGER,
  }
}

function minuteOf(at: Date): number {
  return Math.max(-FAR, Math.min(FAR, Math.floor(at.getTime() / MINUTE_MS)))
}
