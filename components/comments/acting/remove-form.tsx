'use client'

import { ActForm } from '@/components/ui/act-form.tsx'
import type { FormAction } from '@/lib/form-state.ts'

interface Props {
  /** Removes one's own; or, for moderators, `moderate`. */
  action: FormAction<unknown>
  comment: number
  here: string
  /** It is somebody else's, and a moderator removes it. */
  moderating?: boolean
  onDone?: () => void
  /** Where to go afterwards, on a page that has nothing else to show. */
  to?: string
  onClose?: () => void
}

/** Asks once more before a comment goes. */
export function RemoveForm(props: Props) {
  const { action, comment, here, moderating = false, to, onClose } = props
  const onDone = to === undefined ? props.onDone : () => location.assign(to)
  const fields = moderating ? { comment, act: 'remove' } : { comment }
  return (
    <fieldset className="small-form">
      <legend>{moderating ? 'Remove this comment?' : 'Delete this comment?'}</legend>
      <p>
        {moderating
          ? 'Readers will no longer see it. Its place stays if there are replies.'
          : 'Its words go for good. Its place stays if there are replies.'}
      </p>
      <div className="form-foot">
        <ActForm
          action={action}
          here={here}
          fields={fields}
          className="quiet-button"
          {...(onDone && { onDone })}
        >
          {moderating ? 'Remove it' : 'Delete it'}
        </ActForm>
        {onClose && (
          <button type="button" className="link-button" onClick={onClose}>
            Keep it
          </button>
        )}
      </div>
    </fieldset>
  )
}
