'use client'

import { useSpeech } from '@/components/words/client-speech.tsx'
import type { FormState } from '@/lib/platform/forms/form-state.ts'

interface Props {
  state: FormState
  /** Says that it was done, where the server has nothing to say. */
  otherwise?: boolean
}

/** What became of a form, in a sentence; nothing before it was sent. */
export function FormMessage({ state, otherwise = false }: Props) {
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

/** What is wrong with one field. `id` ties it to the field (aria-describedby). */
export function FieldTrouble({ id, state, of }: { id: string; state: FormState; of: string }) {
  const trouble = state.errors[of]
  if (!trouble) return null
  return (
    <p id={id} role="alert" className="trouble">
      {trouble}
    </p>
  )
}
