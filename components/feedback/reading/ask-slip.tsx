import type { Place } from '@/components/comments/place.ts'
import { askAddress } from '@/components/feedback/asks/ask-address.ts'
import { CLOSED, slipAnchor } from '@/components/feedback/reading/anchors.ts'
import { Changed } from '@/components/feedback/reading/changed.tsx'
import { counted } from '@/components/ui/counted.ts'
import type { AskSlipView } from '@/lib/feedback/annotation.ts'

interface Props {
  ask: AskSlipView
  /** Of how many stretches its passage consists. */
  parts: number
  place: Place
  open: boolean
}

/** What the newsroom asks its readers about a passage. */
export function AskSlip({ ask, parts, place, open }: Props) {
  const { slug, zone, language } = place
  return (
    <article className="slip ask" id={slipAnchor(ask)} data-parts={parts > 1 ? parts : undefined}>
      <p className="slip-head">
        <strong>The desk asks</strong>
        {ask.answers > 0 && <span>{counted(ask.answers, 'answer')}</span>}
        <a className="close" href={`#${CLOSED}`}>
          Close
        </a>
      </p>
      <Changed passage={ask.passage} zone={zone} language={language} />
      <p dir="auto">{ask.question}</p>
      <p className="slip-foot">
        {ask.open && open ? (
          <a className="button" href={answerAddress(slug, ask.id)}>
            Answer
          </a>
        ) : (
          <span>Closed to answers</span>
        )}
        {ask.answers > 0 && <a href={askAddress(slug, ask.id)}>View all</a>}
      </p>
    </article>
  )
}

/** The page on which an ask is answered. */
function answerAddress(slug: string, ask: number): string {
  return `/article/${encodeURIComponent(slug)}/respond?ask=${ask}`
}
