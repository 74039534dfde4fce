import type { ArticleCard } from '../../newsroom/articles/article.ts'
import { type Day, isDay, type Month } from '../../text/time/calendar.ts'
import type { StoryLink } from '../articles/page-views.ts'

/** A day or month, and the number of stories published in it. */
export interface PeriodCount<Of> {
  readonly of: Of
  readonly count: number
}

/** The years and months with stories, latest year first. */
export interface ArchiveView {
  readonly years: readonly {
    readonly year: string
    readonly count: number
    /** In calendar order. */
    readonly months: readonly PeriodCount<Month>[]
  }[]
}

/** One page of the articles of a month or day, newest first. */
interface ArchivePage<Of> {
  readonly of: Of
  readonly cards: readonly ArticleCard[]
  /** True on the first page. */
  readonly newest: boolean
  /** `?after=` of the next page; null on the last. */
  readonly olderAfter: string | null
  /** The nearest months or days with stories; null at the ends. */
  readonly older: Of | null
  readonly newer: Of | null
}

export interface ArchiveMonthView extends ArchivePage<Month> {
  /** Days with stories, in calendar order. */
  readonly days: readonly PeriodCount<Day>[]
}

/** A story published on the same day of an earlier year. */
export interface OnThisDayStory extends StoryLink {
  readonly day: Day
}

export interface ArchiveDayView extends ArchivePage<Day> {
  /** Newest first. */
  readonly onThisDay: readonly OnThisDayStory[]
}

/** How many years back "on this day" looks. */
export const ON_THIS_DAY_YEARS = 30
/** Most stories it shows of each year. */
export const MAX_STORIES_PER_YEAR = 3
/** Most months in the list: a hundred years. Older months still have their pages. */
export const MAX_MONTHS = 1200

/** `/archive/2026/11` and `/archive/2026/11/29`. */
export function getArchivePath(of: Month | Day): string {
  return `/archive/${of.replaceAll('-', '/')}`
}

/** Parses the month in an address; null if there is no such month. */
export function parseArchiveMonth(year: string, month: string): Month | null {
  return isDay(`${year}-${month}-01`) ? (`${year}-${month}` as Month) : null
}

/** Parses the day in an address; null if there is no such day. */
export function parseArchiveDay(year: string, month: string, day: string): Day | null {
  const named = `${year}-${month}-${day}`
  return isDay(named) ? named : null
}
