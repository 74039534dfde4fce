'use client'

import { useEffect, useRef } from 'react'
import { Field } from '@/components/ui/field.tsx'
import type { FieldSpec } from '@/components/ui/field-spec.ts'
import { FormMessage } from '@/components/ui/form-message.tsx'
import { HiddenFields } from '@/components/ui/hidden-fields.tsx'
import { useForm } from '@/components/ui/use-form.ts'
import type { FormAction, FormState } from '@/lib/platform/forms/form-state.ts'
import type { Onward } from '@/lib/platform/forms/redirect-to.ts'

interface Props {
  action: FormAction<Onward>
  /** The page that it is on, with its query: where it is posted without a script. */
  here: string
  fields: readonly FieldSpec[]
  hidden?: Readonly<Record<string, string | number>>
  /** The button's words. */
  submit: string
  /** True where nothing is left to do once it is done: only the answer stays. */
  ends?: boolean
  /** Quiet where it is not what the page is for. */
  quiet?: boolean
  onDone?: () => void
  /** Opens another page; tests look over its shoulder. */
  go?: (to: string) => void
}

/**
 * A form of fields and one button. What is wrong stands at the fields, the first of them gets the
 * focus, and what was typed stays. The same without scripts.
 */
export function FieldsForm(props: Props) {
  const { action, here, fields, hidden = {}, submit, ends = false, quiet = false, onDone } = props
  const element = useRef<HTMLFormElement>(null)
  const { state, busy, form } = useForm(action, here, (made) => {
    forgetSecrets(element.current)
    onDone?.()
    if (made?.to) (props.go ?? open)(made.to)
  })

  useEffect(() => {
    if (state.outcome !== 'refused') return
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [state])

  if (ends && state.outcome === 'done') return <FormMessage state={state} />
  return (
    <form {...form} ref={element} className="fields" noValidate>
      <HiddenFields fields={hidden} />
      {fields.map((spec) => (
        <Field key={spec.name} spec={spec} state={state} />
      ))}
      <p>
        <button
          type="submit"
          className={quiet ? 'quiet-button' : 'button'}
          aria-disabled={busy || undefined}
        >
          {submit}
        </button>
      </p>
      <FormMessage state={saidOf(state, Object.keys(hidden))} />
    </form>
  )
}

/** What is wrong with a field that nobody sees is said of the whole form. */
function saidOf(state: FormState, hidden: readonly string[]): FormState {
  const trouble = hidden.map((name) => state.errors[name]).find(Boolean)
  return trouble ? { ...state, message: trouble } : state
}

/** As a whole page, because what it shows may depend on who is signed in. */
function open(to: string): void {
  location.assign(to)
}

/** A password that was taken need not stand in the page any longer, nor a picture be sent twice. */
function forgetSecrets(form: HTMLFormElement | null): void {
  const inputs = form?.querySelectorAll<HTMLInputElement>('[type="password"], [type="file"]') ?? []
  for (const input of inputs) input.value = ''
}
