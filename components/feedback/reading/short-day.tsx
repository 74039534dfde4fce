import { shortDayText, zonedStamp } from '@/lib/site-time.ts'

interface Props {
  /** ISO 8601, UTC. */
  at: string
  zone: string
  language: string
}

/** The day of a note, for machines too: a page may have hundreds of stamps, each unlike the last. */
export function ShortDay({ at, zone, language }: Props) {
  return (
    <time dateTime={zonedStamp(at, zone).slice(0, 10)}>{shortDayText(at, zone, language)}</time>
  )
}
