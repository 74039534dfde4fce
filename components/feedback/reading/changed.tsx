import { DateStamp } from '@/components/ui/date-stamp.tsx'
import type { PassageState } from '@/lib/anchoring/passage.ts'
import type { PassageView } from '@/lib/feedback/passage-view.ts'

const WORDS = {
  edited: 'The passage was edited',
  moved: 'The passage was moved',
  detached: 'The passage was removed',
} as const satisfies Record<Exclude<PassageState, 'unchanged'>, string>

interface Props {
  passage: PassageView
  zone: string
  language: string
}

/** What became of a passage since it was answered, and when. */
export function Changed({ passage: { state, changedAt }, zone, language }: Props) {
  if (state === 'unchanged') return null
  return (
    <p className="passage-changed">
      {WORDS[state]}
      {changedAt && ' on '}
      {changedAt && <DateStamp at={changedAt} zone={zone} language={language} style="day" />}
    </p>
  )
}
