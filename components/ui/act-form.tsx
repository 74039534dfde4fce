'use client'

import type { ReactNode } from 'react'
import { FormMessage } from '@/components/comments/forms/form-message.tsx'
import { HiddenFields } from '@/components/comments/forms/hidden-fields.tsx'
import { useForm } from '@/components/comments/forms/use-form.ts'
import type { FormAction } from '@/lib/form-state.ts'

interface Props {
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
}: Props) {
  const name = Object.values(fields).join('-')
  const { state, busy, form } = useForm(action, here, onDone, name)
  return (
    <form {...form} id={name} className="act-form">
      <HiddenFields fields={fields} />
      <button type="submit" className={className} aria-disabled={busy || undefined}>
        {children}
      </button>
      <FormMessage state={state} otherwise="Done." />
    </form>
  )
}
