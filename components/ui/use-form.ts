'use client'

import { type FormEvent, useActionState, useRef, useState } from 'react'
import { useSpeech } from '@/components/words/client-speech.tsx'
import { type FormAction, type FormState, UNTOUCHED } from '@/lib/platform/forms/form-state.ts'

/** State of a form with its server action. */
export interface FormHandle<Made> {
  readonly state: FormState<Made>
  readonly busy: boolean
  /** The last request failed. */
  readonly unreached: boolean
  /** Props of the form element. */
  readonly form: {
    readonly action: (form: FormData) => void
    readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  }
}

/**
 * A form that the browser posts to `address` without a script. With a script it is submitted in
 * place, one request at a time, and input is always kept. `name` tells apart forms with the same
 * action on one page: without a script, the result is matched to the form by its address.
 */
export function useForm<Made>(
  action: FormAction<Made>,
  address: string,
  onDone?: (made: Made | undefined, form: FormData) => void,
  name = '',
): FormHandle<Made> {
  const [posted, post] = useActionState(
    action,
    UNTOUCHED as Awaited<FormState<Made>>,
    own(address, name),
  )
  const { words } = useSpeech('forms')
  const unreachable: FormState<Made> = {
    ...UNTOUCHED,
    outcome: 'refused',
    message: words.unreached,
  }
  const [unreached, setUnreached] = useState(false)
  const [answer, setAnswer] = useState<FormState<Made> | null>(null)
  const [busy, setBusy] = useState(false)
  const sending = useRef(false)

  async function send(form: FormData) {
    if (sending.current) return
    sending.current = true
    setBusy(true)
    const told = await action(UNTOUCHED, form).catch(() => null)
    const state = told ?? unreachable
    sending.current = false
    setBusy(false)
    setAnswer(state)
    setUnreached(told === null)
    if (state.outcome === 'done') onDone?.(state.made, form)
  }

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    void send(new FormData(event.currentTarget, submitter))
  }
  const state = answer ?? posted
  return { state, busy, unreached, form: { action: post, onSubmit } }
}

function own(address: string, name: string): string {
  return name === '' ? address : `${address.replace(/#.*/, '')}#${name}`
}
