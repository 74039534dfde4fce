'use client'

import { useEffect, useRef } from 'react'
import type { StepSpeech } from '@/components/feedback/reading/steps.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

/** Events that show interest in notes. */
const EVENTS = ['pointerover', 'focusin', 'click']
const NOTES = '.passage,.slip,.notes-here,.hide-notes'
const ADDRESSED = /^#(note|ask)-\d/

interface Props {
  /** Loads the enhancements. Returns a function that starts them until the signal aborts. */
  load?: () => Promise<(leave: AbortSignal, speech: StepSpeech) => void>
}

/** Loads the script enhancements for notes when a reader first interacts with one. */
export function NoteEnhancements({ load = fetchComforts }: Props) {
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
        // The page works without it. The next event retries.
        begun = false
      }
    }
    const seen = ({ target }: Event) => begin(target instanceof Element && target.closest(NOTES))
    const addressed = () => begin(ADDRESSED.test(location.hash))
    for (const sign of EVENTS) document.addEventListener(sign, seen, { signal })
    window.addEventListener('hashchange', addressed, { signal })
    void addressed()
    // Readers who have hidden the notes need the script to show their choice.
    void begin(document.documentElement.dataset.notes)
    return () => leaving.abort()
  }, [load])
  return null
}

async function fetchComforts() {
  return (await import('@/components/feedback/reading/comforts.ts')).startNoteEnhancements
}
