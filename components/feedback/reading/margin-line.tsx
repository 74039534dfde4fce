import { getCommentsAddress } from '@/components/comments/comments-address.ts'
import { HideNotesToggle } from '@/components/feedback/reading/hide-notes.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { MarginView } from '@/lib/conversation/margin/margin-note.ts'

/** Below the text: the number of notes, a link to all of them, and a way to hide them. */
export function MarginLine({ margin, slug }: { margin: MarginView; slug: string }) {
  const { count, open, slips, asks } = margin
  const { words, say } = getSpeech()
  if (count === 0 && asks.length === 0) return null
  return (
    <div className="margin-line meta">
      {count > 0 && <span>{say(words.notes.inMargin, { count })}</span>}
      {count > 0 && <a href={getCommentsAddress(slug, 'inline', null)}>{words.notes.inline}</a>}
      {!open && <span>{words.notes.closedHere}</span>}
      {slips.length + asks.length > 0 && <HideNotesToggle />}
    </div>
  )
}
