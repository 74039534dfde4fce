'use client'

import { type ReactNode, useState } from 'react'
import type { OpenForm } from '@/components/comments/acting/open-form.ts'
import type { Posted } from '@/components/comments/actions.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import { getViewerState } from '@/components/comments/conversation/reader-of-comment.ts'
import {
  applyThreadActs,
  type CommentFacts,
  type ThreadAct,
} from '@/components/comments/thread/comment-facts.ts'
import { CommentFoot } from '@/components/comments/thread/comment-foot.tsx'
import { focusComment } from '@/components/comments/thread/focus-comment.ts'
import { ReplyHere } from '@/components/comments/writing/reply-here.tsx'
import { useSpeech } from '@/components/words/client-speech.tsx'
import { interpolate } from '@/components/words/woven.tsx'
import type { HiddenReason } from '@/lib/conversation/comments/comment.ts'

interface Props {
  facts: CommentFacts
  head: ReactNode
  /** The comment's text as rendered by the server. */
  text: ReactNode
  /** Why the comment is hidden from others. */
  held?: string
}

/** A comment as the viewer sees it: its text, actions and open forms. */
export function CommentFrame({ facts: printed, head, text, held = '' }: Props) {
  const { words } = useSpeech('conversation')
  const { place, reader, replying, repliesTo, add, onDemand } = useConversation()
  const [gone, setGone] = useState<HiddenReason | null>(null)
  const [edited, setEdited] = useState<Posted | null>(null)
  const [form, open] = useState<OpenForm | null>(null)
  const [lookedAt, look] = useState(false)
  const [acts, setActs] = useState<readonly ThreadAct[]>([])
  const facts = applyThreadActs(printed, acts)
  const viewerState = getViewerState(reader, facts, Date.now())
  const { id } = facts

  const close = () => {
    open(null)
    focusComment(id, { preventScroll: true })
  }
  const onEdited = (posted: Posted, body: string) => {
    setEdited(posted)
    add([{ comment: posted.comment, held: posted.held, body }])
    close()
  }
  const onAct = (act: ThreadAct) => setActs((before) => [...before, act])
  const onGone = (how: HiddenReason) => {
    setGone(how)
    close()
  }
  if (gone) return <p className="comment-hidden">{place.words[gone]}</p>
  if (viewerState.ignored && !lookedAt)
    return <Ignored name={facts.name} onShow={() => look(true)} />
  const why = edited ? edited.held : held
  return (
    <>
      {viewerState.unread && <span className="mark new">{words.isNew}</span>}
      {head}
      {form === 'edit' || (
        <div className="comment-text" dir="auto">
          {edited && onDemand ? (
            <onDemand.CommentText text={edited.comment.text} words={place.words} />
          ) : (
            text
          )}
        </div>
      )}
      {edited && (
        <p role="status" className="said">
          {words.saved}
        </p>
      )}
      {why && <p className="held">{why}</p>}
      <CommentFoot facts={facts} viewerState={viewerState} onOpen={open} onAct={onAct} />
      {form && onDemand && (
        <onDemand.OpenedForm
          form={form}
          id={id}
          onEdited={onEdited}
          onGone={onGone}
          onClose={close}
        />
      )}
      {replying?.to === id && <ReplyHere facts={facts} quote={replying.quote} />}
      {repliesTo(id)}
    </>
  )
}

function Ignored({ name, onShow }: { name: string; onShow: () => void }) {
  const { words } = useSpeech('conversation')
  return (
    <p className="comment-hidden">
      {interpolate(words.ignored, { name: <span dir="auto">{name}</span> })} ·{' '}
      <button type="button" className="link-button" onClick={onShow}>
        {words.show}
      </button>
    </p>
  )
}
