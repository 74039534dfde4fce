'use client'

import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react'
import type { FeedbackActions, GivenKind } from '@/components/feedback/actions.ts'
import { getPassageQuery, getRespondToAddress } from '@/components/feedback/feedback-address.ts'
import type { AnsweredArticle } from '@/components/feedback/giving/answered-article.ts'
import type { SelectedPassage } from '@/components/feedback/giving/chosen-words.ts'
import { FeedbackForm } from '@/components/feedback/giving/feedback-form.tsx'
import { KINDS } from '@/components/feedback/giving/kinds.ts'
import { usePlacement } from '@/components/feedback/giving/use-beside.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

interface Props {
  article: AnsweredArticle
  actions: FeedbackActions
  kind: GivenKind
  claim: SelectedPassage
  range: Range
  /** The element it is positioned relative to. */
  frame: RefObject<HTMLElement | null>
  onClose: () => void
  go?: (path: string) => void
}

/** The form next to the selected passage. On a narrow screen it is a bottom sheet. */
export function AnswerSheet(props: Props) {
  const { article, actions, kind, claim, range, frame, onClose, go } = props
  const { words: ours } = useSpeech('giving')
  const id = useId()
  const self = useRef<HTMLDialogElement>(null)
  usePlacement(frame, self, range, false)
  useEffect(() => {
    const field = self.current?.querySelector<HTMLElement>('[name=body]')
    field?.focus({ preventScroll: true })
    self.current?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    onClose()
  }
  const { place, ...words } = claim
  const query = getPassageQuery(place, article.revision)
  const target = { kind: 'words' as const, ...words, revision: article.revision, place: query }
  return (
    // Not modal, so readers can read the text while they write.
    <dialog open className="answer-sheet" ref={self} aria-labelledby={id} onKeyDown={onKeyDown}>
      <h2 id={id}>{ours[KINDS[kind].name]}</h2>
      <blockquote lang={article.language} dir="auto">
        {claim.exact}
      </blockquote>
      <FeedbackForm
        article={article}
        actions={actions}
        here={getRespondToAddress(article.slug, query)}
        target={target}
        kind={kind}
        onClose={onClose}
        {...(go && { go })}
      />
    </dialog>
  )
}
