import type { Card } from '../../newsroom/articles/article.ts'
import { type Day, isDay, type Month } from '../../text/time/calendar.ts'
import type { StoryLink } from '../articles/page-views.ts'

/** A day or a month, and how many stories came out in it. */
export interface Counted<Of> {
  readonly of: Of
  readonly count: number
}

/** All there is, by year and month, the latest first; only what has stories. */
export interface ArchiveView {
  readonly years: readonly {
    readonly year: string
    readonly count: number
    /** In the calendar's order. */
    readonly months: readonly Counted<Month>[]
  }[]
}

/** One page of what came out in a month or on a day, the latest first. */
interface ArchivePage<Of> {
  readonly of: Of
  readonly cards: readonly Card[]
  /** True on its first page. */
  readonly newest: boolean
  /** Slug after which the next page goes on (`?after=`); null on the last. */
  readonly olderAfter: string | null
  /** The nearest that have stories too; null at either end. */
  readonly older: Of | null
  readonly newer: Of | null
}

export interface ArchiveMonthView extends ArchivePage<Month> {
  /** Its days with stories, in the calendar's order. */
  readonly days: readonly Counted<Day>[]
}

/** A story that came out on the same day of an earlier year. */
export interface StoryThen extends StoryLink {
  readonly day: Day
}

export interface ArchiveDayView extends ArchivePage<Day> {
  /** The latest first. */
  readonly onThisDay: readonly StoryThen[]
}

/** So far back does "on this day" look. */
export const ON_THIS_DAY_YEARS = 30
/** So many stories of each earlier year does it show. */
export const STORIES_EACH_YEAR = 3
/** A hundred years: what the list of months shows. Older ones keep their addresses. */
export const MOST_MONTHS = 1200

/** `/archive/2026/11` and `/archive/2026/11/29`. */
export function archiveAddress(of: Month | Day): string {
  return `/archive/${of.replaceAll('-', '/')}`
}

/** The month that an address names; null where it names none. */
export function monthNamed(year: string, month: string): Month | null {
  return isDay(`${year}-${month}-01`) ? (`${year}-${month}` as Month) : null
}

export function dayNamed(year: string, month: string, day: string): Day | null {
  const named = `${year}-${month}-${day}`
  return isDay(named) ? named : null
}
