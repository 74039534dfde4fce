import type { CommentPlace } from '@/components/comments/place.ts'
import { getPromptAddress } from '@/components/feedback/asks/ask-address.ts'
import { CLOSED, getEntryAnchor } from '@/components/feedback/reading/anchors.ts'
import { PassageChange } from '@/components/feedback/reading/changed.tsx'
import type { PromptView } from '@/lib/conversation/margin/margin-note.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'

interface Props {
  speech: Speech<Words>
  ask: PromptView
  /** Number of underlined parts of its passage. */
  parts: number
  place: CommentPlace
  open: boolean
}

/** A question from the newsroom about a passage. */
export function MarginPrompt({ speech, ask, parts, place, open }: Props) {
  const { words, say } = speech
  const { slug, zone, language } = place
  return (
    <article
      className="slip ask"
      id={getEntryAnchor(ask)}
      data-parts={parts > 1 ? parts : undefined}
    >
      <p className="slip-head">
        <strong>{words.notes.deskAsks}</strong>
        {ask.answers > 0 && <span>{say(words.notes.answers, { count: ask.answers })}</span>}
        <a className="close" href={`#${CLOSED}`}>
          {words.notes.close}
        </a>
      </p>
      <PassageChange words={place.words} passage={ask.passage} zone={zone} language={language} />
      <p dir="auto">{ask.question}</p>
      <p className="slip-foot">
        {ask.open && open ? (
          <a className="button" href={getReplyAddress(slug, ask.id)}>
            {words.notes.answer}
          </a>
        ) : (
          <span>{words.notes.closedToAnswers}</span>
        )}
        {ask.answers > 0 && <a href={getPromptAddress(slug, ask.id)}>{words.notes.viewAll}</a>}
      </p>
    </article>
  )
}

/** Address of the page for replying to an ask. */
function getReplyAddress(slug: string, ask: number): string {
  return `/article/${encodeURIComponent(slug)}/respond?ask=${ask}`
}
