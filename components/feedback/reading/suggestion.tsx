import type { PassageView } from '@/lib/feedback/passage-view.ts'

/** The wording that a correction proposes. */
export function Suggestion({ passage: { suggestion } }: { passage: PassageView }) {
  if (!suggestion) return null
  return (
    <p className="instead">
      Instead: <q dir="auto">{suggestion}</q>
    </p>
  )
}
