import type { Place } from '@/components/comments/place.ts'
import { isAsk, slipAnchor } from '@/components/feedback/reading/anchors.ts'
import { AskSlip } from '@/components/feedback/reading/ask-slip.tsx'
import type { Beside, SlipsBeside } from '@/components/feedback/reading/body-margin.ts'
import { Slip } from '@/components/feedback/reading/slip.tsx'
import { counted } from '@/components/ui/counted.ts'

interface Props {
  beside: SlipsBeside
  place: Place
  /** Readers may answer. */
  open: boolean
}

/**
 * The slips beside one block. They stand before it, because only so does a float stand beside it
 * whatever the height of both; on narrow screens one is shown when its passage is followed.
 */
export function Slips({ beside: { opening, slips, shown }, place, open }: Props) {
  const draw = ({ entry, parts }: Beside) => {
    const key = slipAnchor(entry)
    if (isAsk(entry)) return <AskSlip key={key} {...{ ask: entry, parts, place, open }} />
    return <Slip key={key} {...{ slip: entry, parts, place, open }} />
  }
  return (
    <aside
      className="slips"
      aria-label={`Notes on “${opening}”`}
      data-aside=""
      lang={place.language}
    >
      {slips.slice(0, shown).map(draw)}
      {shown < slips.length && <More count={slips.length - shown} others={shown > 0} />}
      {slips.slice(shown).map(draw)}
    </aside>
  )
}

/** Shows the slips after it once it is ticked: the style sheet does, no script is needed. */
function More({ count, others }: { count: number; others: boolean }) {
  return (
    <label className="more-slips">
      <input type="checkbox" /> {counted(count, others ? 'more note' : 'note')}
    </label>
  )
}
