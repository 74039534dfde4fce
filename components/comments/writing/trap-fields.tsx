'use client'

import { useEffect, useState } from 'react'
import { useSpeech } from '@/components/words/client-speech.tsx'

/** Bot traps: a field that only bots fill in, and the time when the form was shown. */
export function TrapFields() {
  const { words } = useSpeech('conversation')
  const [since, setSince] = useState('')
  // Pages are cached, so only the browser knows when the form was shown.
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
