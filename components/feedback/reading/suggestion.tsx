import type { PassageView } from '@/lib/conversation/passages/passage-view.ts'
import type { Words } from '@/lib/i18n/words.ts'

interface Props {
  passage: PassageView
  words: Words['comment']
}

/** The wording suggested by a correction. */
export function Suggestion({ passage: { suggestion }, words }: Props) {
  if (!suggestion) return null
  return (
    <p className="instead">
      {words.instead} <q dir="auto">{suggestion}</q>
    </p>
  )
}
