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
  /** Address of the current page with its query, which the form posts to without a script. */
  here: string
  fields: readonly FieldSpec[]
  hidden?: Readonly<Record<string, string | number>>
  /** Label of the submit button. */
  submit: string
  /** True if the form is finished after success: it is replaced by its message. */
  ends?: boolean
  /** Secondary button style. */
  quiet?: boolean
  onDone?: () => void
  /** Navigates to another page. Tests pass a fake. */
  go?: (to: string) => void
}

/**
 * A form with fields and one button. Errors appear at their fields, the first of which gets focus,
 * and input is kept. Works the same without scripts.
 */
export function FieldsForm(props: Props) {
  const { action, here, fields, hidden = {}, submit, ends = false, quiet = false, onDone } = props
  const element = useRef<HTMLFormElement>(null)
  const { state, busy, form } = useForm(action, here, (made) => {
    clearSecrets(element.current)
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
      <FormMessage state={withHiddenErrors(state, Object.keys(hidden))} />
    </form>
  )
}

/** Shows errors of hidden fields above the form. */
function withHiddenErrors(state: FormState, hidden: readonly string[]): FormState {
  const trouble = hidden.map((name) => state.errors[name]).find(Boolean)
  return trouble ? { ...state, message: trouble } : state
}

/** A full page load, because the page may depend on who is signed in. */
function open(to: string): void {
  location.assign(to)
}

/** Clears passwords after success, and pictures so that they aren't sent twice. */
function clearSecrets(form: HTMLFormElement | null): void {
  const inputs = form?.querySelectorAll<HTMLInputElement>('[type="password"], [type="file"]') ?? []
  for (const input of inputs) input.value = ''
}
