'use client'

import { useEffect, useState } from 'react'
import { useSpeech } from '@/components/words/client-speech.tsx'

/** What tells people from machines: a field that only machines fill in, and when the form was shown. */
export function TrapFields() {
  const { words } = useSpeech('conversation')
  const [since, setSince] = useState('')
  // Pages are cached: only the browser knows when this one was shown.
  useEffect(() => setSince(String(Date.now())), [])
  return (
    <>
      <input type="hidden" name="since" value={since} />
      <p className="trap" aria-hidden>
        <label>
          {words.leaveEmpty}
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </p>
    </>
  )
}
