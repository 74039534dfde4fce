'use client'

import { isSubscribed } from '@/components/comments/conversation/reader-of-comment.ts'
import { reloadReader, useReader } from '@/components/people/reader-store.ts'
import { FieldTrouble, FormMessage } from '@/components/ui/form-message.tsx'
import { HiddenFields } from '@/components/ui/hidden-fields.tsx'
import { useForm } from '@/components/ui/use-form.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'
import type { Words } from '@/lib/i18n/words.ts'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'

type Kind = 'article' | 'mine' | 'comment'

interface Props {
  action: FormAction<unknown>
  kind: Kind
  /** The article's id. */
  article: number
  /** Required for the kind "comment". */
  comment?: number
  here: string
  /** Whether guests can subscribe by email. */
  guests: boolean
  /** The viewer's state, on pages that aren't cached. Omit it on cached pages. */
  known?: { readonly member: boolean; readonly on: boolean }
}

/** "Notify me of": starts or ends one subscription to comments. */
export function NotifyForm(props: Props) {
  const { action, kind, article, comment = 0, here, guests, known } = props
  const { words, say } = useSpeech('conversation')
  const reader = useReader()
  const name = `notify-${kind}-${comment}`
  const { state, busy, form } = useForm(action, here, () => void reloadReader(), name)
  const on = reader?.article ? isSubscribed(reader, kind, comment) : Boolean(known?.on)
  const member = reader ? reader.me !== null : Boolean(known?.member)
  const asks = guests && !member && kind !== 'mine'
  const trouble = `notify-trouble-${kind}-${comment}`
  return (
    <form {...form} id={name} className="notify-form">
      <HiddenFields fields={{ kind, article, comment: comment || '', wanted: on ? 'off' : 'on' }} />
      {asks && (
        <label>
          {words.yourMail}
          <input type="email" name="email" autoComplete="email" aria-describedby={trouble} />
        </label>
      )}
      <FieldTrouble id={trouble} state={state} of="email" />
      <button type="submit" className="quiet-button" aria-disabled={busy || undefined}>
        {say(on ? words.stopNotify : words.notify, { what: getKindLabel(words, kind) })}
      </button>
      <FormMessage state={state} showDone />
    </form>
  )
}

/** The label of each kind of subscription. */
function getKindLabel(words: Words['conversation'], kind: Kind): string {
  if (kind === 'article') return words.kindArticle
  return kind === 'mine' ? words.kindMine : words.kindComment
}
