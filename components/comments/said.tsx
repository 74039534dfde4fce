'use client'

import { useSpeech } from '@/components/words/client-speech.tsx'

/** A status message for the reader. */
export interface StatusMessage {
  readonly text: string
  /** It is an error. */
  readonly trouble?: boolean
  /** Address of the sign-in page that leads back here. */
  readonly signIn?: string | undefined
}

/** Live region for short status messages, visible and read out by screen readers. */
export function StatusText({ saying }: { saying: StatusMessage | null }) {
  const { words } = useSpeech('forms')
  return (
    <span role="status" className={saying?.trouble ? 'trouble' : 'said'}>
      {saying?.text}
      {saying?.signIn && (
        <>
          {' '}
          <a href={saying.signIn}>{words.signIn}</a>
        </>
      )}
    </span>
  )
}
