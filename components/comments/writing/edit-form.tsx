'use client'

import { useId } from 'react'
import type { Posted } from '@/components/comments/actions.ts'
import { FormMessage } from '@/components/comments/forms/form-message.tsx'
import { HiddenFields } from '@/components/comments/forms/hidden-fields.tsx'
import { useForm } from '@/components/comments/forms/use-form.ts'
import type { FormAction } from '@/lib/form-state.ts'

interface Props {
  action: FormAction<Posted>
  comment: number
  /** The words as they were typed. */
  body: string
  here: string
  /** Without it, the browser goes to the comment's own address. */
  onDone?: (posted: Posted, body: string) => void
  onClose?: () => void
}

/** Changes the words of one's own comment. */
export function EditForm({ action, comment, body, here, onDone = goThere, onClose }: Props) {
  const id = useId()
  const { state, busy, form } = useForm(action, here, (posted, sent) => {
    if (posted) onDone(posted, String(sent.get('body')))
  })
  return (
    <form {...form} className="composer" aria-busy={busy}>
      <HiddenFields fields={{ comment }} />
      <label htmlFor={id}>Your comment</label>
      <textarea
        id={id}
        name="body"
        rows={5}
        required
        dir="auto"
        defaultValue={state.typed.body ?? body}
        aria-describedby={`${id}-trouble`}
      />
      <p id={`${id}-trouble`} role="alert" className="trouble">
        {state.errors.body}
      </p>
      <FormMessage state={state} />
      <div className="form-foot">
        {onClose && (
          <button type="button" className="link-button" onClick={onClose}>
            Cancel
          </button>
        )}
        <button type="submit" className="button" aria-disabled={busy || undefined}>
          Save
        </button>
      </div>
    </form>
  )
}

function goThere({ address }: Posted): void {
  location.assign(address)
}
