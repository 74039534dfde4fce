'use client'

import type { ReactNode } from 'react'
import { FormMessage } from '@/components/ui/form-message.tsx'
import { HiddenFields } from '@/components/ui/hidden-fields.tsx'
import { useForm } from '@/components/ui/use-form.ts'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'
import '@/components/comments/acting/comment-acts.css'

export interface ActFormProps {
  action: FormAction<unknown>
  /** Where it is posted without a script. */
  here: string
  /** What it says. */
  fields: Readonly<Record<string, string | number>>
  /** The button's words. */
  children: ReactNode
  className?: string
  onDone?: () => void
}

/** One thing done by one button. */
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
      <FormMessage state={state} otherwise />
    </form>
  )
}

/** Which form of its page it is. Asking for a thing and for its end is one form, which turns round. */
function nameOf(fields: ActFormProps['fields']): string {
  const what = Object.entries(fields).filter(([key]) => key !== 'wanted')
  return what.flat().join('-')
}
