'use client'

import { ActForm, type ActFormProps } from '@/components/ui/act-form.tsx'

/** An action form that reloads the page afterwards to show the result. */
export function ReloadingActForm(props: Omit<ActFormProps, 'onDone'>) {
  return <ActForm {...props} onDone={() => location.reload()} />
}
