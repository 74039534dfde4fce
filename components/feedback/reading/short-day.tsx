import { shortDayText, zonedMinute } from '@/lib/site-time.ts'

interface Props {
  /** ISO 8601, UTC. */
  at: string
  zone: string
  language: string
}

/** The day of a note; its stamp is short, because a page may have hundreds, each unlike the last. */
export function ShortDay({ at, zone, language }: Props) {
  return <time dateTime={zonedMinute(at, zone)}>{shortDayText(at, zone, language)}</time>
}
