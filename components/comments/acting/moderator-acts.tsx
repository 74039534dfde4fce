'use client'

import type { OpenForm } from '@/components/comments/acting/opened-form.tsx'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import { ActForm } from '@/components/comments/forms/act-form.tsx'
import type { CommentFacts } from '@/components/comments/thread/comment-facts.ts'

interface Props {
  facts: CommentFacts
  own: boolean
  onOpen: (form: OpenForm) => void
}

/** What moderators can do with a comment; pinning and closing go by threads. */
export function ModeratorActs({ facts, own, onOpen }: Props) {
  const { actions, here } = useConversation()
  const act = (name: string, words: string) => (
    <li>
      <ActForm action={actions.moderate} here={here} fields={{ comment: facts.id, act: name }}>
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
