'use client'

import { useEffect, useRef } from 'react'
import { RemoveForm } from '@/components/comments/acting/remove-form.tsx'
import { ReportForm } from '@/components/comments/acting/report-form.tsx'
import type { Posted } from '@/components/comments/actions.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import { EditForm } from '@/components/comments/writing/edit-form.tsx'
import { reloadReader } from '@/components/people/reader-store.ts'
import type { Hidden } from '@/lib/comments/comment.ts'

/** The forms that open under a comment. */
export type OpenForm = 'edit' | 'delete' | 'remove' | 'report'

interface Props {
  form: OpenForm
  /** The comment's. */
  id: number
  onEdited: (posted: Posted, body: string) => void
  onGone: (how: Hidden) => void
  onClose: () => void
}

/** The form that is open under a comment. Takes the focus; Escape closes it. */
export function OpenedForm({ form, id, onEdited, onGone, onClose }: Props) {
  const { actions, here, bodyOf } = useConversation()
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => frame.current?.querySelector<HTMLElement>(FIRST)?.focus(), [])
  const same = { comment: id, here, onClose }
  const gone = (how: Hidden) => () => {
    onGone(how)
    void reloadReader()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields inside come by here.
    <div ref={frame} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      {form === 'edit' && (
        <EditForm {...same} action={actions.edit} body={bodyOf(id) ?? ''} onDone={onEdited} />
      )}
      {form === 'delete' && (
        <RemoveForm {...same} action={actions.remove} onDone={gone('deleted')} />
      )}
      {form === 'remove' && (
        <RemoveForm {...same} action={actions.moderate} moderating onDone={gone('removed')} />
      )}
      {form === 'report' && (
        <ReportForm {...same} action={actions.report} onDone={() => void reloadReader()} />
      )}
    </div>
  )
}

/** Where the focus goes: the first field, or the first button of a form without. */
const FIRST = 'textarea, input:not([type=hidden]), button'
