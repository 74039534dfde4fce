import {
  clockText,
  dayAndClockText,
  dayText,
  editionText,
  sameDay,
  shortDayText,
  zonedStamp,
} from '@/lib/text/time/site-time.ts'

/** `moment`: date and time; `short`: date without the year. */
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
  /** Language of the text, BCP 47. */
  language: string
  style?: Style
}

/** A time in the site's zone, with the UTC offset in `datetime`. */
export function DateStamp({ at, zone, language, style = 'moment' }: Props) {
  return (
    <time dateTime={zonedStamp(at, zone)} lang={language}>
      {TEXTS[style](at, zone, language)}
    </time>
  )
}

/** For lists of new stories: the time on the edition's day, before that the date. */
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
