'use client'

import type { KeyboardEvent } from 'react'
import type { CommentActions, Posted } from '@/components/comments/actions.ts'
import type { CommentPlace } from '@/components/comments/place.ts'
import { ComposerFoot } from '@/components/comments/writing/composer-foot.tsx'
import { type DraftStorage, getDraftKey } from '@/components/comments/writing/drafts.ts'
import { Preview, PreviewTabs, usePreview } from '@/components/comments/writing/preview.tsx'
import { TrapFields } from '@/components/comments/writing/trap-fields.tsx'
import { useDraftField } from '@/components/comments/writing/use-words.ts'
import { CommentField } from '@/components/comments/writing/words-field.tsx'
import { FormMessage } from '@/components/ui/form-message.tsx'
import { HiddenFields } from '@/components/ui/hidden-fields.tsx'
import { useForm } from '@/components/ui/use-form.ts'
import { useInBrowser } from '@/components/ui/use-in-browser.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

interface Props {
  place: CommentPlace
  actions: Pick<CommentActions, 'post' | 'preview' | 'complete'>
  /** Address of the page, which the form posts to without a script. */
  here: string
  /** The parent comment. */
  reply?: { readonly id: number; readonly name: string }
  /** Initial text, such as a quotation. */
  start?: string
  /** Default: go to the new comment's address. */
  onPosted?: (posted: Posted, body: string) => void
  /** Closes the form. Asks for confirmation first if it contains text. */
  onClose?: () => void
  /** Where drafts are stored. Default: the browser's localStorage. */
  drawer?: DraftStorage
}

const yes = () => true

/** Form for writing a comment or a reply. */
export function Composer(props: Props) {
  const { place, actions, here, reply, start = '', onPosted = openPosted, onClose, drawer } = props
  const { words, say } = useSpeech('conversation')
  const draft = useDraftField(getDraftKey(place.article, reply?.id ?? 0), start, drawer)
  const { look, show, write } = usePreview(actions.preview)
  const scripted = useInBrowser(yes)
  const { state, busy, unreached, form } = useForm(actions.post, here, (posted, sent) => {
    const body = String(sent.get('body'))
    draft.clear(body)
    write()
    if (posted) onPosted(posted, body)
  })
  const close = () => {
    const sure = draft.text.trim() === '' || confirm(words.sureClose)
    if (sure) onClose?.()
  }
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && onClose) close()
  }
  return (
    <form {...form} className="composer" aria-busy={busy} onKeyDown={onKeyDown}>
      <HiddenFields fields={{ article: place.article, reply: reply?.id ?? '' }} />
      <TrapFields />
      {scripted && <PreviewTabs look={look} onWrite={write} onPreview={() => show(draft.text)} />}
      <div hidden={look !== null}>
        <CommentField
          label={reply ? say(words.yourAnswer, { name: reply.name }) : words.join}
          words={draft}
          complete={actions.complete}
          start={state.typed.body ?? start}
          trouble={state.errors.body ?? ''}
        />
      </div>
      {look !== null && <Preview look={look} />}
      <FormMessage state={state} />
      <ComposerFoot
        draft={draft}
        here={here}
        post={unreached ? words.again : reply ? words.postReply : words.post}
        busy={busy}
        notify={state.typed.notify}
        onClose={onClose && close}
      />
    </form>
  )
}

function openPosted({ address }: Posted): void {
  location.assign(address)
}
