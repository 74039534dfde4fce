'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { watchPassed } from '@/components/article/when-passed.ts'
import { useInBrowser } from '@/components/ui/use-in-browser.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

/**
 * localStorage key. One key for all articles, because a reader who closed the card doesn't want
 * it anywhere.
 */
const CLOSED = 'check-also-closed'

interface Props {
  children: ReactNode
  /** Reports whether the end of the body is above or in view. Tests pass a fake. */
  watch?: typeof watchPassed
}

/** Frame of "Check also": appears at the end of the body, and stays closed once closed. */
export function CheckAlsoCard({ children, watch = watchPassed }: Props) {
  const { words } = useSpeech('story')
  const [passed, setPassed] = useState(false)
  const [closedNow, setClosedNow] = useState(false)
  const scripted = useInBrowser(() => true)
  const closedBefore = useInBrowser(wasClosed)

  useEffect(() => watch('end-of-body', setPassed), [watch])

  if (closedNow || closedBefore) return null
  const close = () => {
    rememberClosed()
    setClosedNow(true)
  }
  return (
    <section
      className="check-also"
      id="check-also"
      aria-label={words.checkAlso}
      data-passed={passed || undefined}
    >
      <p className="label">{words.checkAlso}</p>
      {children}
      {scripted && (
        <button type="button" aria-label={words.closeCheckAlso} onClick={close}>
          ×
        </button>
      )}
    </section>
  )
}

/** Storage can be unavailable (private windows, blocked site data). Then nothing is remembered. */
function wasClosed(): boolean {
  try {
    return localStorage.getItem(CLOSED) !== null
  } catch {
    return false
  }
}

function rememberClosed(): void {
  try {
    localStorage.setItem(CLOSED, '1')
  } catch {}
}
