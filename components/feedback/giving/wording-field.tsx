'use client'

import { useEffect, useId, useRef } from 'react'
import {
  browserDrawer,
  type Drawer,
  keepDraft,
  readDraft,
} from '@/components/comments/writing/drafts.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

interface Props {
  /** What stands in it at first: the words that are corrected, or what was typed before. */
  start: string
  /** Under which its draft is kept. */
  draft: string
  /** A sentence on what was wrong with it; empty for nothing. */
  trouble: string
  hint: string
  drawer?: Drawer | undefined
}

/** How a correction would have it read. */
export function WordingField({ start, draft, trouble, hint, drawer }: Props) {
  const { words } = useSpeech('giving')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const kept = readDraft(drawer ?? browserDrawer(), draft)
    if (kept && field.current) field.current.value = kept
  }, [draft, drawer])
  return (
    <div className="wording">
      <label htmlFor={id}>{words.wording}</label>
      <textarea
        id={id}
        name="suggestion"
        ref={field}
        rows={2}
        dir="auto"
        defaultValue={start}
        aria-describedby={`${id}-hint ${id}-trouble`}
        aria-invalid={trouble !== '' || undefined}
        onInput={(event) => keepDraft(drawer ?? browserDrawer(), draft, event.currentTarget.value)}
      />
      <p id={`${id}-hint`} className="said">
        {hint}
      </p>
      <p id={`${id}-trouble`} role="alert" className="trouble">
        {trouble}
      </p>
    </div>
  )
}
