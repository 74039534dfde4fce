'use client'

import { useRef, useState } from 'react'
import { shareAddress } from '@/components/comments/acting/share-address.ts'
import type { GivenKind } from '@/components/feedback/actions.ts'
import { getPassageAddress } from '@/components/feedback/feedback-address.ts'
import { AnswerSheet } from '@/components/feedback/giving/answer-sheet.tsx'
import type { GivingProps } from '@/components/feedback/giving/answered-article.ts'
import { getKinds } from '@/components/feedback/giving/kinds.ts'
import { PassageToolbar } from '@/components/feedback/giving/offer.tsx'
import { describeSelection } from '@/components/feedback/giving/offer-buttons.ts'
import { getTextFragment } from '@/components/feedback/giving/page-fragment.ts'
import { usePlacement } from '@/components/feedback/giving/use-beside.ts'
import { useChosenPassage } from '@/components/feedback/giving/use-chosen.ts'
import { useHighlight } from '@/components/feedback/giving/use-highlight.ts'
import { useOfferKeys } from '@/components/feedback/giving/use-offer-keys.ts'
import { useReader } from '@/components/people/reader-store.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'
import { canCreatePrompt } from '@/lib/conversation/margin/policy.ts'
import '@/components/feedback/giving/giving.css'

interface Props extends GivingProps {
  /** The Respond link that was clicked, or null for a text selection. */
  first: HTMLElement | null
  go?: (path: string) => void
}

/** Actions on the selected passage, and the response form. */
export function PassageTools({ article, actions, first, go }: Props) {
  const { words, say: put } = useSpeech('conversation')
  const speech = useSpeech('giving')
  const { language, slug, open } = article
  const frame = useRef<HTMLDivElement>(null)
  const offer = useRef<HTMLDivElement>(null)
  const [writing, write] = useState<GivenKind | null>(null)
  const [focus, setFocus] = useState<string | null>(null)
  const [said, say] = useState('')
  const begin = (on: string | null) => {
    write(null)
    setFocus(on)
    say('')
  }
  const onRespond = () => begin('next')
  const held = writing !== null
  const { chosen, step, settle, drop } = useChosenPassage({
    language,
    first,
    held,
    offer,
    onRespond,
  })
  const { claim, range, reading = null } = chosen ?? {}
  const me = useReader()?.me
  const asks = me ? canCreatePrompt(me) : false
  usePlacement(frame, offer, held ? undefined : range, true)
  useHighlight(range)
  const close = () => {
    drop()
    begin(null)
    reading?.link.focus()
  }
  useOfferKeys(claim !== undefined && !held, offer, close)
  const share = async () => {
    if (!claim) return
    const path = getPassageAddress(slug, claim.place.block, getTextFragment(claim, language))
    const url = `${location.origin}${path}`
    const passed = await shareAddress(url)
    if (passed === 'copied') say(words.copied)
    if (passed === 'refused') say(put(words.notCopied, { url }))
  }
  const told = claim && !held ? describeSelection(claim.exact, reading?.steps ?? null, speech) : ''
  return (
    <div className="giving" ref={frame}>
      <p role="status" className="unseen">
        {said || told}
      </p>
      {claim && !writing && (
        <PassageToolbar
          self={offer}
          words={claim.exact}
          steps={reading?.steps ?? null}
          said={said}
          focus={focus}
          kinds={open || asks ? getKinds(asks) : []}
          onStep={step}
          onKind={(kind) => {
            settle()
            write(kind)
          }}
          onShare={() => void share()}
          onClose={close}
        />
      )}
      {claim && range && writing && (
        <AnswerSheet
          key={claim.start}
          article={article}
          actions={actions}
          kind={writing}
          claim={claim}
          range={range}
          frame={frame}
          onClose={() => begin(writing)}
          {...(go && { go })}
        />
      )}
    </div>
  )
}
