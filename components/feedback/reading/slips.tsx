import type { Place } from '@/components/comments/place.ts'
import { isAsk, slipAnchor } from '@/components/feedback/reading/anchors.ts'
import { AskSlip } from '@/components/feedback/reading/ask-slip.tsx'
import type { Beside, SlipsBeside } from '@/components/feedback/reading/body-margin.ts'
import { Slip } from '@/components/feedback/reading/slip.tsx'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'
import '@/components/feedback/reading/margin.css'

interface Props {
  speech: Speech<Words>
  beside: SlipsBeside
  place: Place
  /** Whether readers can reply. */
  open: boolean
}

/**
 * The slips next to one block. They precede it in the DOM, because only then can they float beside
 * it at any height. On narrow screens a slip is shown when its passage is clicked.
 */
export function Slips({ speech, beside: { opening, slips, shown }, place, open }: Props) {
  const { words, say } = speech
  const draw = ({ entry, parts }: Beside) => {
    const key = slipAnchor(entry)
    if (isAsk(entry)) return <AskSlip key={key} {...{ speech, ask: entry, parts, place, open }} />
    return <Slip key={key} {...{ speech, slip: entry, parts, place, open }} />
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
