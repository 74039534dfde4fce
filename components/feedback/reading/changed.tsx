import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { interpolate } from '@/components/words/woven.tsx'
import type { PassageView } from '@/lib/conversation/passages/passage-view.ts'
import type { Words } from '@/lib/i18n/words.ts'

const DATED = {
  edited: 'passageEditedOn',
  moved: 'passageMovedOn',
  detached: 'passageRemovedOn',
} as const
const UNDATED = {
  edited: 'passageEdited',
  moved: 'passageMoved',
  detached: 'passageRemoved',
} as const

interface Props {
  passage: PassageView
  words: Words['comment']
  zone: string
  language: string
}

/** What happened to a passage since the response, and when. */
export function PassageChange({ passage: { state, changedAt }, words, zone, language }: Props) {
  if (state === 'unchanged') return null
  return (
    <p className="passage-changed">
      {changedAt
        ? interpolate(words[DATED[state]], {
            day: <DateStamp at={changedAt} zone={zone} language={language} style="day" />,
          })
        : words[UNDATED[state]]}
    </p>
  )
}
