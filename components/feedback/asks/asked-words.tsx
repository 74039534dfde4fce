import type { CommentPlace } from '@/components/comments/place.ts'
import { getPassageAnchor } from '@/components/feedback/reading/anchors.ts'
import { PassageChange } from '@/components/feedback/reading/changed.tsx'
import type { PromptView } from '@/lib/conversation/margin/margin-note.ts'

interface Props {
  ask: PromptView
  place: CommentPlace
  /** The article's, BCP 47. */
  language: string
}

/** The passage that an ask is about, as it read at the time, linking to its current place. */
export function PromptPassage({ ask, place, language }: Props) {
  const { quote, state } = ask.passage
  const where = `/article/${encodeURIComponent(place.slug)}#${getPassageAnchor(ask)}`
  return (
    <div className="passage-quote asked-words">
      <blockquote lang={language} dir="auto">
        {state === 'detached' ? quote : <a href={where}>{quote}</a>}
      </blockquote>
      <PassageChange
        words={place.words}
        passage={ask.passage}
        zone={place.zone}
        language={place.language}
      />
    </div>
  )
}
