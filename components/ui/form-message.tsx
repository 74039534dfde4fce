'use client'

import { useSpeech } from '@/components/words/client-speech.tsx'
import type { FormState } from '@/lib/platform/forms/form-state.ts'

interface Props {
  state: FormState
  /** Show a generic success message if the server sent none. */
  showDone?: boolean
}

/** Result message of a form. Empty before it is sent. */
export function FormMessage({ state, showDone: otherwise = false }: Props) {
  const { words } = useSpeech('forms')
  const { outcome, message, signIn } = state
  const done = outcome === 'done'
  return (
    <p role={done ? 'status' : 'alert'} className={done ? 'said' : 'trouble'}>
      {message || (done && otherwise && words.done)}
      {signIn && (
        <>
          {' '}
          <a href={signIn}>{words.signIn}</a>
        </>
      )}
    </p>
  )
}

/** A field's error. `id` is for the field's aria-describedby. */
export function FieldTrouble({ id, state, of }: { id: string; state: FormState; of: string }) {
  const trouble = state.errors[of]
  if (!trouble) return null
  return (
    <p id={id} role="alert" className="trouble">
      {trouble}
    </p>
  )
}
