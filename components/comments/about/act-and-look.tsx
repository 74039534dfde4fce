'use client'

import { ActForm, type ActFormProps } from '@/components/ui/act-form.tsx'
import '@/components/comments/acting/comment-acts.css'

/** An act on a page that shows what came of it: the page is read anew. */
export function ActAndLook(props: Omit<ActFormProps, 'onDone'>) {
  return <ActForm {...props} onDone={() => location.reload()} />
}
