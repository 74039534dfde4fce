'use client'

import { useSpeech } from '@/components/words/client-speech.tsx'

/** A sentence for the reader. */
export interface Saying {
  readonly text: string
  /** Something went wrong. */
  readonly trouble?: boolean
  /** Where to sign in and come back. */
  readonly signIn?: string | undefined
}

/** Where short sentences are said, for those who see them and those who hear them. */
export function Said({ saying }: { saying: Saying | null }) {
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
