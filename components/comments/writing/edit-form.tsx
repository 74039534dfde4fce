'use client'

import { useId } from 'react'
import type { Posted } from '@/components/comments/actions.ts'
import { FormMessage } from '@/components/ui/form-message.tsx'
import { HiddenFields } from '@/components/ui/hidden-fields.tsx'
import { useForm } from '@/components/ui/use-form.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'
import { EDIT_MINUTES } from '@/lib/conversation/comments/comment.ts'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'

interface Props {
  action: FormAction<Posted>
  comment: number
  /** The comment's Markdown source. */
  body: string
  here: string
  /**
   * False if the time for editing is over. The form then only preserves text that was sent too
   * late.
   */
  open?: boolean
  /** Default: go to the comment's address. */
  onDone?: (posted: Posted, body: string) => void
  onClose?: () => void
}

/** Form for editing your own comment. */
export function EditForm(props: Props) {
  const { action, comment, body, here, open = true, onDone = openPosted, onClose } = props
  const { words } = useSpeech('conversation')
  const id = useId()
  const { state, busy, form } = useForm(action, here, (posted, sent) => {
    if (posted) onDone(posted, String(sent.get('body')))
  })
  if (!open && state.outcome === 'untouched') return <TooLate />
  return (
    <form {...form} className="composer" aria-busy={busy}>
      <HiddenFields fields={{ comment }} />
      <label htmlFor={id}>{words.yourComment}</label>
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
            {words.cancel}
          </button>
        )}
        <button type="submit" className="button" aria-disabled={busy || undefined}>
          {words.save}
        </button>
      </div>
    </form>
  )
}

function TooLate() {
  const { words, say } = useSpeech('conversation')
  return <p className="said">{say(words.tooLate, { count: EDIT_MINUTES })}</p>
}

function openPosted({ address }: Posted): void {
  location.assign(address)
}
