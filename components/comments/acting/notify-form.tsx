'use client'

import { watches } from '@/components/comments/conversation/reader-of-comment.ts'
import { FieldTrouble, FormMessage } from '@/components/comments/forms/form-message.tsx'
import { HiddenFields } from '@/components/comments/forms/hidden-fields.tsx'
import { useForm } from '@/components/comments/forms/use-form.ts'
import { reloadReader, useReader } from '@/components/people/reader-store.ts'
import type { FormAction } from '@/lib/form-state.ts'

const KINDS = {
  article: 'all new comments on this article',
  mine: 'replies to my comments here',
  comment: 'replies to this comment',
} as const

interface Props {
  action: FormAction<unknown>
  kind: keyof typeof KINDS
  /** The article's id. */
  article: number
  /** The comment, for that kind. */
  comment?: number
  here: string
  /** Guests may ask for mail. */
  guests: boolean
}

/** "Notify me of": one wish to hear of comments, or its end. */
export function NotifyForm({ action, kind, article, comment = 0, here, guests }: Props) {
  const reader = useReader()
  const name = `notify-${kind}-${comment}`
  const { state, busy, form } = useForm(action, here, () => void reloadReader(), name)
  const on = watches(reader, kind, comment)
  const asks = guests && !reader?.me && kind !== 'mine'
  const trouble = `notify-trouble-${kind}-${comment}`
  return (
    <form {...form} id={name} className="notify-form">
      <HiddenFields fields={{ kind, article, comment: comment || '', wanted: on ? 'off' : 'on' }} />
      {asks && (
        <label>
          Your e-mail, if you have no account
          <input type="email" name="email" autoComplete="email" aria-describedby={trouble} />
        </label>
      )}
      <FieldTrouble id={trouble} state={state} of="email" />
      <button type="submit" className="quiet-button" aria-disabled={busy || undefined}>
        {on ? 'Stop notifying me of' : 'Notify me of'} {KINDS[kind]}
      </button>
      <FormMessage state={state} otherwise="Done." />
    </form>
  )
}
