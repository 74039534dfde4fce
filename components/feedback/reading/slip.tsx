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
import type { SlipView } from '@/lib/feedback/annotation.ts'
import type { Speech } from '@/lib/interface/speech.ts'
import type { Words } from '@/lib/interface/words.ts'

interface Props {
  speech: Speech<Words>
  slip: SlipView
  /** Of how many stretches its passage consists. */
  parts: number
  place: Place
  open: boolean
}

/** What a reader wrote on a passage: who, when, their words, and what can be done with them. */
export function Slip({ speech, slip, parts, place, open }: Props) {
  const { notes } = speech.words
  const { passage, author, cut, id } = slip
  const anchor = slipAnchor(slip)
  const { kind } = passage
  const tag = kind === 'question' || kind === 'correction' ? notes[kind] : null
  return (
    <article
      className={passage.kind === 'correction' ? 'slip corrects' : 'slip'}
      id={anchor}
      tabIndex={-1}
      data-parts={parts > 1 ? parts : undefined}
    >
      <p className="slip-head">
        <strong dir="auto">{author.name || place.words.reader}</strong>
        {tag && <b className="tag">{tag}</b>}
        <a href={`#${anchor}`}>
          <ShortDay at={slip.at} zone={place.zone} language={place.language} />
        </a>
        <a className="close" href={`#${passageAnchor(slip)}`}>
          {notes.close}
        </a>
      </p>
      <Changed words={place.words} passage={passage} zone={place.zone} language={place.language} />
      <Suggestion words={place.words} passage={passage} />
      <div className="comment-text" dir="auto">
        <CommentText text={slip.text} words={place.words} />
      </div>
      {cut && (
        <p>
          <a href={commentAddress(place.slug, id)}>{notes.readOn}</a>
        </p>
      )}
      <Foot speech={speech} slip={slip} slug={place.slug} open={open} />
    </article>
  )
}

function Foot({
  speech: { words, say },
  slip: { id, ups, replyCount },
  slug,
  open,
}: {
  speech: Speech<Words>
  slip: SlipView
  slug: string
  open: boolean
}) {
  const to = replyCount > 0 ? commentAddress(slug, id) : respondAddress(slug, id)
  const replies =
    replyCount > 0 ? say(words.notes.replies, { count: replyCount }) : open && words.notes.reply
  return (
    <p className="slip-foot">
      {replies && <a href={to}>{replies}</a>}
      <a href={aboutAddress(id)}>
        {ups > 0 ? `▲ ${ups}` : '▲'}
        <span className="unseen">{` ${words.notes.votes}`}</span>
      </a>
      <a href={`${aboutAddress(id)}#report-title`}>{words.notes.report}</a>
    </p>
  )
}
