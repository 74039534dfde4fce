import { formatArchiveDate } from '@/components/archive/archive-words.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import { getArchivePath } from '@/lib/pages/archive/archive.ts'
import type { Day, Month } from '@/lib/text/time/calendar.ts'

interface Props {
  /** The nearest months or days that have stories. */
  older: Month | Day | null
  newer: Month | Day | null
  language: string
}

/** Links to the previous and next month or day. */
export function ArchivePager({ older, newer, language }: Props) {
  if (!older && !newer) return null
  return (
    <nav className="archive-ways" aria-label={getSpeech().words.archive.beside}>
      {older && (
        <a href={getArchivePath(older)} rel="prev">
          <span aria-hidden="true">‹</span> {formatArchiveDate(older, language)}
        </a>
      )}
      {newer && (
        <a href={getArchivePath(newer)} rel="next">
          {formatArchiveDate(newer, language)} <span aria-hidden="true">›</span>
        </a>
      )}
    </nav>
  )
}
