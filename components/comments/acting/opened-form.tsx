'use client'

import { useEffect, useRef } from 'react'
import type { OpenedFormProps } from '@/components/comments/acting/open-form.ts'
import { RemoveForm } from '@/components/comments/acting/remove-form.tsx'
import { ReportForm } from '@/components/comments/acting/report-form.tsx'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import { EditForm } from '@/components/comments/writing/edit-form.tsx'
import { reloadReader } from '@/components/people/reader-store.ts'
import type { HiddenReason } from '@/lib/conversation/comments/comment.ts'

/** The form that is open under a comment. Takes the focus; Escape closes it. */
export function OpenedForm({ form, id, onEdited, onGone, onClose }: OpenedFormProps) {
  const { actions, here, getBody: bodyOf } = useConversation()
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => frame.current?.querySelector<HTMLElement>(FIRST_CONTROL)?.focus(), [])
  const same = { comment: id, here, onClose }
  const gone = (how: HiddenReason) => () => {
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

/** What gets focus: the first field, or the first button if the form has no fields. */
const FIRST_CONTROL = 'textarea, input:not([type=hidden]), button'
