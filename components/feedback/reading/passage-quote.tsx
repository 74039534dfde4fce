import type { Place } from '@/components/comments/place.ts'
import { notedAnchor } from '@/components/feedback/reading/anchors.ts'
import { Changed } from '@/components/feedback/reading/changed.tsx'
import { Suggestion } from '@/components/feedback/reading/suggestion.tsx'
import type { PassageView } from '@/lib/conversation/passages/passage-view.ts'
import '@/components/feedback/reading/passage.css'

interface Props {
  passage: PassageView
  /** The comment that answers it. */
  comment: number
  place: Place
  /** The address of the page with the text; empty on that page. */
  page?: string
}

/** The words that a comment answers, as they stood, leading to where they stand. */
export function PassageQuote({ passage, comment, place, page = '' }: Props) {
  const { quote, kind, state } = passage
  // Of an answer to the desk the passage is the ask's, and a removed one stands nowhere.
  const here = state !== 'detached' && kind !== 'ask'
  return (
    <div className={kind === 'correction' ? 'answered-passage corrects' : 'answered-passage'}>
      <blockquote dir="auto">
        {here ? <a href={`${page}#${notedAnchor(comment)}`}>{quote}</a> : quote}
      </blockquote>
      <Changed words={place.words} passage={passage} zone={place.zone} language={place.language} />
      <Suggestion words={place.words} passage={passage} />
    </div>
  )
}
