/**
 * Times as a newspaper prints them. Stored in UTC, they are shown in the site's zone, and the
 * zone stands in the machine-readable stamp. All functions are pure; formatters are kept, because
 * making one costs a hundred times more than using it.
 */

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.values(options).join(' ')}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(dateLanguage(language), options)
  formatters.set(key, made)
  return made
}

/** Bare English is written the day first; a language that Intl refuses gets English dates. */
function dateLanguage(language: string): string {
  try {
    const [known = 'en-GB'] = Intl.getCanonicalLocales(language)
    return known === 'en' ? 'en-GB' : known
  } catch {
    return 'en-GB'
  }
}

const DAY_MS = 86_400_000
/** So many offsets are kept, each of a midnight in UTC: more than the days of a page. */
const OFFSETS_KEPT = 10_000
const offsets = new Map<string, string>()

/** The zone's distance from UTC at that instant, as ISO 8601 writes it: `+08:00`. */
function offsetAt(date: Date, zone: string): string {
  const day = Math.floor(date.getTime() / DAY_MS)
  const before = offsetAtMidnight(day, zone)
  // Asking Intl is slow, and clocks change on two days of a year at most.
  return before === offsetAtMidnight(day + 1, zone) ? before : askedOffset(date, zone)
}

function offsetAtMidnight(day: number, zone: string): string {
  const key = `${zone} ${day}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const offset = askedOffset(new Date(day * DAY_MS), zone)
  if (offsets.size >= OFFSETS_KEPT) offsets.clear()
  offsets.set(key, offset)
  return offset
}

function askedOffset(date: Date, zone: string): string {
  const parts = formatter('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(date)
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? ''
  return name.slice('GMT'.length) || '+00:00'
}

/** The stamp for a `datetime` attribute, in the zone: `2023-10-14T09:20:00+08:00`. */
export function zonedStamp(instant: string, zone: string): string {
  const date = new Date(instant)
  const offset = offsetAt(date, zone)
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? []
  const away = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  return new Date(date.getTime() + away * 60_000).toISOString().slice(0, 19) + offset
}

/** The same to the minute, which is as true and shorter: `2023-10-14T09:20+08:00`. */
export function zonedMinute(instant: string, zone: string): string {
  return zonedStamp(instant, zone).replace(/:\d\d(?=[+-])/, '')
}

/** `14 October 2023`, in the words of the language. */
export function dayText(instant: string, zone: string, language: string): string {
  return formatter(language, {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(instant))
}

/** `October 2023`; with `short`, `Oct`. */
export function monthText(instant: string, zone: string, language: string, short = false): string {
  const options = short
    ? ({ month: 'short' } as const)
    : ({ month: 'long', year: 'numeric' } as const)
  return formatter(language, { timeZone: zone, ...options }).format(new Date(instant))
}

/** `2023`; in Thai `พ.ศ. 2566`. */
export function yearText(instant: string, zone: string, language: string): string {
  return formatter(language, { timeZone: zone, year: 'numeric' }).format(new Date(instant))
}

/** `Saturday 14 October 2023`: the line under a newspaper's name. */
export function editionText(instant: string, zone: string, language: string): string {
  const weekday = formatter(language, { timeZone: zone, weekday: 'long' }).format(new Date(instant))
  return `${weekday} ${dayText(instant, zone, language)}`
}

/** `09:20`, on a clock of 24 hours. */
export function clockText(instant: string, zone: string, language: string): string {
  return formatter(language, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant))
}

/** `14 October 2023, 09:20`. */
export function dayAndClockText(instant: string, zone: string, language: string): string {
  return `${dayText(instant, zone, language)}, ${clockText(instant, zone, language)}`
}

/** `14 Oct`: for narrow columns, where the year goes without saying. */
export function shortDayText(instant: string, zone: string, language: string): string {
  return formatter(language, { timeZone: zone, day: 'numeric', month: 'short' }).format(
    new Date(instant),
  )
}

/** Whether two instants fall on one calendar day of the zone. */
export function sameDay(one: string, other: string, zone: string): boolean {
  return zonedStamp(one, zone).slice(0, 10) === zonedStamp(other, zone).slice(0, 10)
}
