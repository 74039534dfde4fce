'use client'

import { ActForm } from '@/components/ui/act-form.tsx'
import { useSpeech } from '@/components/words/client-speech.tsx'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'

interface Props {
  /** Deletes your own comment, or `moderate` for moderators. */
  action: FormAction<unknown>
  comment: number
  here: string
  /** A moderator is removing another user's comment. */
  moderating?: boolean
  onDone?: () => void
  /** Where to redirect afterwards, on a page that has nothing else to show. */
  to?: string
  onClose?: () => void
}

/** Asks for confirmation before removing a comment. */
export function RemoveForm(props: Props) {
  const { action, comment, here, moderating = false, to, onClose } = props
  const { words } = useSpeech('conversation')
  const onDone = to === undefined ? props.onDone : () => location.assign(to)
  const fields = moderating ? { comment, act: 'remove' } : { comment }
  return (
    <fieldset className="small-form">
      <legend>{moderating ? words.sureRemove : words.sureDelete}</legend>
      <p>{moderating ? words.removeMeans : words.deleteMeans}</p>
      <div className="form-foot">
        <ActForm
          action={action}
          here={here}
          fields={fields}
          className="quiet-button"
          {...(onDone && { onDone })}
        >
          {moderating ? words.removeIt : words.deleteIt}
        </ActForm>
        {onClose && (
          <button type="button" className="link-button" onClick={onClose}>
            {words.keepIt}
          </button>
        )}
      </div>
    </fieldset>
  )
}
