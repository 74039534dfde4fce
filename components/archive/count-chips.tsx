import { getSpeech } from '@/components/words/speech-here.ts'
import { numberText } from '@/lib/i18n/message.ts'
import { getArchivePath, type PeriodCount } from '@/lib/pages/archive/archive.ts'
import type { Day, Month } from '@/lib/text/time/calendar.ts'

interface Props<Of extends Month | Day> {
  items: readonly PeriodCount<Of>[]
  /** Short label, and the accessible name. */
  short: (of: Of) => string
  long: (of: Of) => string
}

/** Months of a year or days of a month, each with its number of stories. */
export function CountChips<Of extends Month | Day>({ items, short, long }: Props<Of>) {
  const { language, words, say } = getSpeech()
  return (
    <ol className="count-chips">
      {items.map(({ of, count }) => (
        <li key={of}>
          <a href={getArchivePath(of)}>
            <span aria-hidden="true">
              {short(of)} <span className="count">{numberText(language, count)}</span>
            </span>
            <span className="unseen">
              {say(words.archive.storiesOf, { when: long(of), count })}
            </span>
          </a>
        </li>
      ))}
    </ol>
  )
}
