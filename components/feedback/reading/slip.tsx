import { CommentText } from '@/components/comments/comment-text.tsx'
import {
  aboutAddress,
  commentAddress,
  respondAddress,
} from '@/components/comments/comments-address.ts'
import type { Place } from '@/components/comments/place.ts'
import { passageAnchor, slipAnchor } from '@/components/feedback/reading/anchors.ts'
import { Changed } from '@/components/feedback/reading/changed.tsx'
import { ShortDay } from '@/components/feedback/reading/short-day.tsx'
import { Suggestion } from '@/components/feedback/reading/suggestion.tsx'
import { counted } from '@/components/ui/counted.ts'
import type { SlipView } from '@/lib/feedback/annotation.ts'
import type { FeedbackKind } from '@/lib/feedback/passage-view.ts'

const TAGS: Partial<Record<string, string>> = {
  question: 'Question',
  correction: 'Correction',
} satisfies Partial<Record<FeedbackKind, string>>

interface Props {
  slip: SlipView
  /** Of how many stretches its passage consists. */
  parts: number
  place: Place
  open: boolean
}

/** What a reader wrote on a passage: who, when, their words, and what can be done with them. */
export function Slip({ slip, parts, place, open }: Props) {
  const { passage, author, cut, id } = slip
  const anchor = slipAnchor(slip)
  const tag = TAGS[passage.kind]
  return (
    <article
      className={passage.kind === 'correction' ? 'slip corrects' : 'slip'}
      id={anchor}
      tabIndex={-1}
      data-parts={parts > 1 ? parts : undefined}
    >
      <p className="slip-head">
        <strong dir="auto">{author.name || 'A reader'}</strong>
        {tag && <b className="tag">{tag}</b>}
        <a href={`#${anchor}`}>
          <ShortDay at={slip.at} zone={place.zone} language={place.language} />
        </a>
        <a className="close" href={`#${passageAnchor(slip)}`}>
          Close
        </a>
      </p>
      <Changed passage={passage} zone={place.zone} language={place.language} />
      <Suggestion passage={passage} />
      <div className="comment-text" dir="auto">
        <CommentText text={slip.text} words={place.words} />
      </div>
      {cut && (
        <p>
          <a href={commentAddress(place.slug, id)}>Read on</a>
        </p>
      )}
      <Foot slip={slip} slug={place.slug} open={open} />
    </article>
  )
}

function Foot({
  slip: { id, ups, replyCount },
  slug,
  open,
}: {
  slip: SlipView
  slug: string
  open: boolean
}) {
  const to = replyCount > 0 ? commentAddress(slug, id) : respondAddress(slug, id)
  const replies = replyCount > 0 ? counted(replyCount, 'reply', 'replies') : open && 'Reply'
  return (
    <p className="slip-foot">
      {replies && <a href={to}>{replies}</a>}
      <a href={aboutAddress(id)}>
        {ups > 0 ? `▲ ${ups}` : '▲'}
        <span className="unseen"> votes</span>
      </a>
      <a href={`${aboutAddress(id)}#report-title`}>Report</a>
    </p>
  )
}
