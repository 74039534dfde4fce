import { zonedStamp } from './site-time.ts'

/**
 * Months and days of the newspaper's own calendar: `2026-11`, `2026-11-29`. When they begin depends
 * on its time zone; everything else here is counting. Pure.
 */
export type Month = `${number}-${number}`
export type Day = `${number}-${number}-${number}`

/** From its first instant to the first that is no longer in it. */
export interface Span {
  readonly from: Date
  readonly to: Date
}

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
/** Further than any zone is from UTC. */
const FURTHEST_MS = 16 * 60 * MINUTE_MS

/** The day on which an instant falls in the zone. */
export function dayOf(at: Date, zone: string): Day {
  return zonedStamp(at.toISOString(), zone).slice(0, 10) as Day
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month
}

export function spanOfDay(day: Day, zone: string): Span {
  return { from: startOf(day, zone), to: startOf(dayAfter(day), zone) }
}

export function spanOfMonth(month: Month, zone: string): Span {
  const next = monthAfter(month)
  return { from: startOf(`${month}-01` as Day, zone), to: startOf(`${next}-01` as Day, zone) }
}

export function daysOf(month: Month): readonly Day[] {
  const first = Date.parse(`${month}-01T00:00:00Z`)
  const length = (Date.parse(`${monthAfter(month)}-01T00:00:00Z`) - first) / DAY_MS
  return Array.from({ length }, (_, at) => utcDay(first + at * DAY_MS))
}

/** The months from one through another, in order, at most `most` of them: the last. */
export function monthsThrough(first: Month, last: Month, most: number): readonly Month[] {
  const [from, to] = [numberOf(first), numberOf(last)]
  const start = Math.max(from, to - most + 1)
  return Array.from({ length: Math.max(0, to - start + 1) }, (_, at) => numbered(start + at))
}

/** That day in earlier years, the latest first; only leap years have a 29 February. */
export function sameDayBefore(day: Day, years: number): readonly Day[] {
  const [year, rest] = [Number(day.slice(0, 4)), day.slice(4)]
  const earlier = Array.from({ length: years }, (_, at) => `${year - 1 - at}${rest}` as Day)
  return earlier.filter(isDay)
}

/** Whether a text names a day that there is. */
export function isDay(text: string): text is Day {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && utcDay(at) === text
}

/** The days in UTC that a span has a part in. */
export function utcDaysOf({ from, to }: Span): readonly Day[] {
  const [first, last] = [from, new Date(to.getTime() - 1)].map((at) => Math.floor(+at / DAY_MS))
  const length = Math.max(0, (last ?? 0) - (first ?? 0) + 1)
  return Array.from({ length }, (_, at) => utcDay(((first ?? 0) + at) * DAY_MS))
}

/** The months in UTC that a span has a part in, at most `most`: the last. */
export function utcMonthsOf({ from, to }: Span, most: number): readonly Month[] {
  return monthsThrough(monthOf(utcDay(+from)), monthOf(utcDay(+to - 1)), most)
}

export function utcDay(at: number): Day {
  return new Date(at).toISOString().slice(0, 10) as Day
}

function dayAfter(day: Day): Day {
  return utcDay(Date.parse(`${day}T00:00:00Z`) + DAY_MS)
}

function monthAfter(month: Month): Month {
  return numbered(numberOf(month) + 1)
}

/** Months since the year nought. */
function numberOf(month: Month): number {
  const [year = 0, one = 1] = month.split('-').map(Number)
  return year * 12 + one - 1
}

function numbered(number: number): Month {
  const year = String(Math.floor(number / 12)).padStart(4, '0')
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}` as Month
}

/**
 * The first minute that the zone counts to that day or a later one. Searched for, because a day may
 * begin at one in the morning (clocks change at midnight in some places) or not at all.
 */
function startOf(day: Day, zone: string): Date {
  const middle = Date.parse(`${day}T00:00:00Z`)
  let [before, begun] = [middle - FURTHEST_MS, middle + FURTHEST_MS]
  while (begun - before > MINUTE_MS) {
    const half = Math.floor((before + begun) / 2 / MINUTE_MS) * MINUTE_MS
    const probe = half <= before ? before + MINUTE_MS : half
    if (dayOf(new Date(probe), zone) >= day) begun = probe
    else before = probe
  }
  return new Date(begun)
}
