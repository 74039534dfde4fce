'use client'

import type { ReactNode } from 'react'
import { FormMessage } from '@/components/ui/form-message.tsx'
import { HiddenFields } from '@/components/ui/hidden-fields.tsx'
import { useForm } from '@/components/ui/use-form.ts'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'

export interface ActFormProps {
  action: FormAction<unknown>
  /** Address to post to without a script. */
  here: string
  /** Hidden fields. */
  fields: Readonly<Record<string, string | number>>
  /** Label of the button. */
  children: ReactNode
  className?: string
  onDone?: () => void
}

/** A form with hidden fields and one button. */
export function ActForm({
  action,
  here,
  fields,
  children,
  className = 'link-button',
  onDone,
}: ActFormProps) {
  const name = nameOf(fields)
  const { state, busy, form } = useForm(action, here, onDone, name)
  return (
    <form {...form} id={name} className="act-form">
      <HiddenFields fields={fields} />
      <button type="submit" className={className} aria-disabled={busy || undefined}>
        {children}
      </button>
      <FormMessage state={state} showDone />
    </form>
  )
}

/**
 * Id of the form. Subscribe and unsubscribe (`wanted`) share one id, because one form toggles
 * between them.
 */
function nameOf(fields: ActFormProps['fields']): string {
  const what = Object.entries(fields).filter(([key]) => key !== 'wanted')
  return what.flat().join('-')
}
