'use client'

import { useEffect, useRef } from 'react'
import type { StepSpeech } from '@/components/feedback/reading/steps.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

/** What tells of an interest in notes. */
const SIGNS = ['pointerover', 'focusin', 'click']
const NOTES = '.passage,.slip,.notes-here,.hide-notes'
const ADDRESSED = /^#(note|ask)-\d/

interface Props {
  /** Fetches the comforts of reading notes: what starts them, until the signal. */
  load?: () => Promise<(leave: AbortSignal, speech: StepSpeech) => void>
}

/** Fetches what makes notes more comfortable when a reader first turns to one; nothing before. */
export function ReadingAid({ load = fetchComforts }: Props) {
  const speech = useSpeech('giving')
  const spoken = useRef(speech)
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    let begun = false
    const begin = async (wanted: unknown) => {
      if (begun || !wanted) return
      begun = true
      try {
        const start = await load()
        if (!signal.aborted) start(signal, spoken.current)
      } catch {
        // The page works without; the next sign tries again.
        begun = false
      }
    }
    const seen = ({ target }: Event) => begin(target instanceof Element && target.closest(NOTES))
    const addressed = () => begin(ADDRESSED.test(location.hash))
    for (const sign of SIGNS) document.addEventListener(sign, seen, { signal })
    window.addEventListener('hashchange', addressed, { signal })
    void addressed()
    // Whoever wanted no notes finds that choice where it was made.
    void begin(document.documentElement.dataset.notes)
    return () => leaving.abort()
  }, [load])
  return null
}

async function fetchComforts() {
  return (await import('@/components/feedback/reading/comforts.ts')).startComforts
}
