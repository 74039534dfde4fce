'use client'

import type { OpenForm } from '@/components/comments/acting/open-form.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import type { CommentFacts, ThreadAct } from '@/components/comments/thread/comment-facts.ts'
import { ActForm } from '@/components/ui/act-form.tsx'

interface Props {
  facts: CommentFacts
  own: boolean
  onOpen: (form: OpenForm) => void
  /** It was done. */
  onAct: (act: ThreadAct) => void
}

/** What moderators can do with a comment; pinning and closing go by threads. */
export function ModeratorActs({ facts, own, onOpen, onAct }: Props) {
  const { actions, here } = useConversation()
  const act = (name: ThreadAct | 'show', words: string) => (
    <li>
      <ActForm
        action={actions.moderate}
        here={here}
        fields={{ comment: facts.id, act: name }}
        onDone={() => name !== 'show' && onAct(name)}
      >
        {words}
      </ActForm>
    </li>
  )
  return (
    <>
      {facts.root && (facts.pinned ? act('unpin', 'Unpin') : act('pin', 'Pin'))}
      {facts.root &&
        (facts.closed ? act('reopen', 'Open to replies') : act('close', 'Close to replies'))}
      {facts.held && act('show', 'Show it to everybody')}
      {!own && (
        <li>
          <button type="button" className="link-button" onClick={() => onOpen('remove')}>
            Remove
          </button>
        </li>
      )}
    </>
  )
}
