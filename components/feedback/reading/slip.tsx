import { CommentText } from '@/components/comments/comment-text.tsx'
import { getCommentAddress } from '@/components/comments/comments-address.ts'
import type { CommentPlace } from '@/components/comments/place.ts'
import { getEntryAnchor } from '@/components/feedback/reading/anchors.ts'
import { PassageChange } from '@/components/feedback/reading/changed.tsx'
import { renderFootLinks, renderHeadLinks } from '@/components/feedback/reading/printed-links.ts'
import { Suggestion } from '@/components/feedback/reading/suggestion.tsx'
import type { MarginNoteView } from '@/lib/conversation/margin/margin-note.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'

interface Props {
  speech: Speech<Words>
  slip: MarginNoteView
  /** Number of underlined parts of its passage. */
  parts: number
  place: CommentPlace
  open: boolean
}

/** A reader's note on a passage: author, date, text and actions. */
export function MarginNote({ speech, slip, parts, place, open }: Props) {
  const { notes } = speech.words
  const { passage, author, cut, id } = slip
  const { kind } = passage
  const tag = kind === 'question' || kind === 'correction' ? notes[kind] : null
  return (
    <article
      className={kind === 'correction' ? 'slip corrects' : 'slip'}
      id={getEntryAnchor(slip)}
      data-parts={parts > 1 ? parts : undefined}
    >
      <p className="slip-head">
        <strong dir="auto">{author.name || place.words.reader}</strong>
        {tag && <b className="tag">{tag}</b>}
        <span
          className="when"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: ours, without anybody's words.
          dangerouslySetInnerHTML={{ __html: renderHeadLinks(slip, place, speech) }}
        />
      </p>
      {passage.state !== 'unchanged' && (
        <PassageChange
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
          <a href={getCommentAddress(place.slug, id)}>{notes.readOn}</a>
        </p>
      )}
      <p
        className="slip-foot"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: ours, without anybody's words.
        dangerouslySetInnerHTML={{ __html: renderFootLinks(slip, place.slug, open, speech) }}
      />
    </article>
  )
}
