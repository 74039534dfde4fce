import type { CommentPlace } from '@/components/comments/place.ts'
import { getNotedPassageAnchor } from '@/components/feedback/reading/anchors.ts'
import { PassageChange } from '@/components/feedback/reading/changed.tsx'
import { Suggestion } from '@/components/feedback/reading/suggestion.tsx'
import type { PassageView } from '@/lib/conversation/passages/passage-view.ts'

interface Props {
  passage: PassageView
  /** Id of the comment on this passage. */
  comment: number
  place: CommentPlace
  /** Address of the article page, or empty on that page. */
  page?: string
}

/** The passage that a comment responds to, as it read at the time, linking to its current place. */
export function PassageQuote({ passage, comment, place, page = '' }: Props) {
  const { quote, kind, state } = passage
  // A reply to an ask has the ask's passage, and a removed passage has no place to link to.
  const here = state !== 'detached' && kind !== 'ask'
  return (
    <div className={kind === 'correction' ? 'answered-passage corrects' : 'answered-passage'}>
      <blockquote dir="auto">
        {here ? <a href={`${page}#${getNotedPassageAnchor(comment)}`}>{quote}</a> : quote}
      </blockquote>
      <PassageChange
        words={place.words}
        passage={passage}
        zone={place.zone}
        language={place.language}
      />
      <Suggestion words={place.words} passage={passage} />
    </div>
  )
}
