import {
  clockText,
  dayAndClockText,
  dayText,
  editionText,
  sameDay,
  shortDayText,
  zonedStamp,
} from '@/lib/text/time/site-time.ts'

/** What the stamp says: `moment` is day and clock, `short` a day without its year. */
type Style = 'moment' | 'day' | 'short' | 'edition'

const TEXTS = {
  moment: dayAndClockText,
  day: dayText,
  short: shortDayText,
  edition: editionText,
} satisfies Record<Style, (at: string, zone: string, language: string) => string>

interface Props {
  /** ISO 8601, UTC. */
  at: string
  /** The site's time zone, IANA. */
  zone: string
  /** BCP 47: the language of the words. */
  language: string
  style?: Style
}

/** A time in the site's zone, with the zone in its machine-readable stamp. */
export function DateStamp({ at, zone, language, style = 'moment' }: Props) {
  return (
    <time dateTime={zonedStamp(at, zone)} lang={language}>
      {TEXTS[style](at, zone, language)}
    </time>
  )
}

/** For a list of the newest: the clock on the edition's own day, the day before that. */
export function RecentStamp({
  at,
  zone,
  language,
  today,
}: Omit<Props, 'style'> & { today: string }) {
  const text = sameDay(at, today, zone) ? clockText : shortDayText
  return (
    <time dateTime={zonedStamp(at, zone)} lang={language}>
      {text(at, zone, language)}
    </time>
  )
}
