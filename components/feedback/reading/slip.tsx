import { CommentText } from '@/components/comments/comment-text.tsx'
import { commentAddress } from '@/components/comments/comments-address.ts'
import type { Place } from '@/components/comments/place.ts'
import { slipAnchor } from '@/components/feedback/reading/anchors.ts'
import { Changed } from '@/components/feedback/reading/changed.tsx'
import { footLinks, headLinks } from '@/components/feedback/reading/printed-links.ts'
import { Suggestion } from '@/components/feedback/reading/suggestion.tsx'
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
  const tag = TAGS[passage.kind]
  return (
    <article
      className={passage.kind === 'correction' ? 'slip corrects' : 'slip'}
      id={slipAnchor(slip)}
      data-parts={parts > 1 ? parts : undefined}
    >
      <p className="slip-head">
        <strong dir="auto">{author.name || 'A reader'}</strong>
        {tag && <b className="tag">{tag}</b>}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: ours, without anybody's words. */}
        <span className="when" dangerouslySetInnerHTML={{ __html: headLinks(slip, place) }} />
      </p>
      {passage.state !== 'unchanged' && (
        <Changed passage={passage} zone={place.zone} language={place.language} />
      )}
      {passage.suggestion && <Suggestion passage={passage} />}
      <div className="comment-text" dir="auto">
        <CommentText text={slip.text} />
      </div>
      {cut && (
        <p>
          <a href={commentAddress(place.slug, id)}>Read on</a>
        </p>
      )}
      <p
        className="slip-foot"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: ours, without anybody's words.
        dangerouslySetInnerHTML={{ __html: footLinks(slip, place.slug, open) }}
      />
    </article>
  )
}
