import { CommentText } from '@/components/comments/comment-text.tsx'
import { commentAddress } from '@/components/comments/comments-address.ts'
import type { Place } from '@/components/comments/place.ts'
import { slipAnchor } from '@/components/feedback/reading/anchors.ts'
import { Changed } from '@/components/feedback/reading/changed.tsx'
import { footLinks, headLinks } from '@/components/feedback/reading/printed-links.ts'
import { Suggestion } from '@/components/feedback/reading/suggestion.tsx'
import type { MarginNoteView } from '@/lib/conversation/margin/margin-note.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'

interface Props {
  speech: Speech<Words>
  slip: MarginNoteView
  /** Number of underlined parts of its passage. */
  parts: number
  place: Place
  open: boolean
}

/** A reader's note on a passage: author, date, text and actions. */
export function Slip({ speech, slip, parts, place, open }: Props) {
  const { notes } = speech.words
  const { passage, author, cut, id } = slip
  const { kind } = passage
  const tag = kind === 'question' || kind === 'correction' ? notes[kind] : null
  return (
    <article
      className={kind === 'correction' ? 'slip corrects' : 'slip'}
      id={slipAnchor(slip)}
      data-parts={parts > 1 ? parts : undefined}
    >
      <p className="slip-head">
        <strong dir="auto">{author.name || place.words.reader}</strong>
        {tag && <b className="tag">{tag}</b>}
        <span
          className="when"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: ours, without anybody's words.
          dangerouslySetInnerHTML={{ __html: headLinks(slip, place, speech) }}
        />
      </p>
      {passage.state !== 'unchanged' && (
        <Changed
          words={place.words}
          passage={passage}
          zone={place.zone}
          language={place.language}
        />
      )}
      {passage.suggestion && <Suggestion words={place.words} passage={passage} />}
      <div className="comment-text" dir="auto">
        <CommentText text={slip.text} words={place.words} />
      </div>
      {cut && (
        <p>
          <a href={commentAddress(place.slug, id)}>{notes.readOn}</a>
        </p>
      )}
      <p
        className="slip-foot"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: ours, without anybody's words.
        dangerouslySetInnerHTML={{ __html: footLinks(slip, place.slug, open, speech) }}
      />
    </article>
  )
}
