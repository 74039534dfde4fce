import type { CommentPlace } from '@/components/comments/place.ts'
import { getEntryAnchor, isPrompt } from '@/components/feedback/reading/anchors.ts'
import { MarginPrompt } from '@/components/feedback/reading/ask-slip.tsx'
import type { BlockMarginEntries, MarginSlot } from '@/components/feedback/reading/body-margin.ts'
import { MarginNote } from '@/components/feedback/reading/slip.tsx'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'

interface Props {
  speech: Speech<Words>
  beside: BlockMarginEntries
  place: CommentPlace
  /** Whether readers can reply. */
  open: boolean
}

/**
 * The slips next to one block. They precede it in the DOM, because only then can they float beside
 * it at any height. On narrow screens a slip is shown when its passage is clicked.
 */
export function MarginNotes({ speech, beside: { opening, slips, shown }, place, open }: Props) {
  const { words, say } = speech
  const draw = ({ entry, parts }: MarginSlot) => {
    const key = getEntryAnchor(entry)
    if (isPrompt(entry))
      return <MarginPrompt key={key} {...{ speech, ask: entry, parts, place, open }} />
    return <MarginNote key={key} {...{ speech, slip: entry, parts, place, open }} />
  }
  return (
    <aside
      className="slips"
      aria-label={say(words.notes.beside, { opening })}
      data-aside=""
      lang={place.language}
    >
      {slips.slice(0, shown).map(draw)}
      {shown < slips.length && (
        <More
          words={say(shown > 0 ? words.notes.more : words.notes.some, {
            count: slips.length - shown,
          })}
        />
      )}
      {slips.slice(shown).map(draw)}
    </aside>
  )
}

/** Checkbox that shows the slips after it. CSS only, no script needed. */
function More({ words }: { words: string }) {
  return (
    <label className="more-slips">
      <input type="checkbox" /> {words}
    </label>
  )
}
