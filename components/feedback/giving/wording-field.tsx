'use client'

import { useEffect, useId, useRef } from 'react'
import {
  type DraftStorage,
  getBrowserStorage,
  keepDraft,
  readDraft,
} from '@/components/comments/writing/drafts.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

interface Props {
  /** Initial text: the passage to correct, or what was typed before. */
  start: string
  /** Storage key of its draft. */
  draft: string
  /** Error message, or empty. */
  trouble: string
  hint: string
  drawer?: DraftStorage | undefined
}

/** Field for the corrected wording. */
export function WordingField({ start, draft, trouble, hint, drawer }: Props) {
  const { words } = useSpeech('giving')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const kept = readDraft(drawer ?? getBrowserStorage(), draft)
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
        onInput={(event) =>
          keepDraft(drawer ?? getBrowserStorage(), draft, event.currentTarget.value)
        }
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
