import { type CacheTag, dayTag, listTag, monthTag } from '../../newsroom/invalidated-tags.ts'
import { SITE_TAG } from '../../platform/cache/site-tag.ts'
import {
  type Day,
  type Month,
  monthOf,
  type Span,
  sameDayBefore,
  spanOfDay,
  spanOfMonth,
  utcDaysOf,
  utcMonthsOf,
} from '../../text/time/calendar.ts'
import {
  type ArchiveDayView,
  type ArchiveMonthView,
  ON_THIS_DAY_YEARS,
} from '../archive/archive.ts'
import { countTags } from './page-tags.ts'

// Articles are tagged with the day and the month on which they came out, in UTC, so that what a change
// touches doesn't hang on the zone in which the archive is read: a day of the archive carries the two
// days in UTC that it has a part in.

/** A stretch without stories that is longer, in days or in months, is watched as a whole. */
const MOST_DAYS = 40
const MOST_MONTHS = 60

/** The list of all months changes with every article. */
export const archiveIndexTags: readonly CacheTag[] = [SITE_TAG, listTag('all')]

/** A month's page while nothing is known of it but its name: for one that has no stories (yet). */
export function monthTags(month: Month, zone: string): readonly CacheTag[] {
  return [SITE_TAG, ...utcMonthsOf(spanOfMonth(month, zone), MOST_MONTHS).map(monthTag)]
}

/** A day's page, which also shows that day of earlier years. */
export function dayTags(day: Day, zone: string): readonly CacheTag[] {
  const days = [day, ...sameDayBefore(day, ON_THIS_DAY_YEARS)]
  return [SITE_TAG, ...days.flatMap((one) => utcDaysOf(spanOfDay(one, zone)).map(dayTag))]
}

/** Beside its own stories it shows how many comments they have, and the months before and after. */
export function archiveMonthTags(view: ArchiveMonthView, zone: string): readonly CacheTag[] {
  const own = spanOfMonth(view.of, zone)
  const [older, newer] = [view.older, view.newer].map((month) => month && spanOfMonth(month, zone))
  return [...neighbourTags(own, older ?? null, newer ?? null), ...countTags(view.cards)]
}

export function archiveDayTags(view: ArchiveDayView, zone: string): readonly CacheTag[] {
  const own = spanOfDay(view.of, zone)
  const [older, newer] = [view.older, view.newer].map((day) => day && spanOfDay(day, zone))
  return [...neighbourTags(own, older ?? null, newer ?? null), ...countTags(view.cards)]
}

/**
 * Of a page that leads to the nearest months or days with stories: theirs, and those of the empty
 * stretch between, where a story would be nearer. At either end any new story may be the nearest.
 */
function neighbourTags(own: Span, older: Span | null, newer: Span | null): readonly CacheTag[] {
  return [
    ...(older ? stretchTags({ from: older.from, to: own.from }) : [listTag('all')]),
    ...(newer ? stretchTags({ from: own.to, to: newer.to }) : [listTag('all')]),
  ]
}

function stretchTags(stretch: Span): readonly CacheTag[] {
  const days = utcDaysOf(stretch)
  if (days.length <= MOST_DAYS) return days.map(dayTag)
  const months = utcMonthsOf(stretch, MOST_MONTHS + 1)
  const [first] = days
  const whole = months.length <= MOST_MONTHS && first !== undefined && months[0] === monthOf(first)
  return whole ? months.map(monthTag) : [listTag('all')]
}
