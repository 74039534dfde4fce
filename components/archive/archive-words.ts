import { getArchivePath } from '@/lib/pages/archive/archive.ts'
import type { Day, Month } from '@/lib/text/time/calendar.ts'
import { dayText, monthText, yearText } from '@/lib/text/time/site-time.ts'

/** `November 2026` or `29 November 2026`. Calendar dates, independent of time zones. */
export function formatArchiveDate(of: Month | Day, language: string): string {
  return isMonth(of)
    ? monthText(`${of}-01T00:00:00Z`, 'UTC', language)
    : dayText(`${of}T00:00:00Z`, 'UTC', language)
}

/** `Nov`. */
export function formatShortMonth(month: Month, language: string): string {
  return monthText(`${month}-01T00:00:00Z`, 'UTC', language, true)
}

/** `2026`, in the language's calendar: Thai uses the Buddhist era. */
export function formatArchiveYear(year: string, language: string): string {
  return yearText(`${year}-01-01T00:00:00Z`, 'UTC', language)
}

/** Address of an archive page, after the article with that slug. Null: the first page. */
export function getArchivePageAddress(of: Month | Day, after: string | null): string {
  const query = after === null ? '' : `?after=${encodeURIComponent(after)}`
  return getArchivePath(of) + query
}

function isMonth(of: Month | Day): of is Month {
  return of.length === 'YYYY-MM'.length
}
