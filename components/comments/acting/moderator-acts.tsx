'use client'

import type { OpenForm } from '@/components/comments/acting/open-form.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import type { CommentFacts, ThreadAct } from '@/components/comments/thread/comment-facts.ts'
import { ActForm } from '@/components/ui/act-form.tsx'
import { useSpeech } from '@/components/words/client-speech.tsx'

interface Props {
  facts: CommentFacts
  own: boolean
  onOpen: (form: OpenForm) => void
  /** Called after a successful action. */
  onAct: (act: ThreadAct) => void
}

/** A moderator's actions on a comment. Pinning and closing apply to the whole thread. */
export function ModeratorActs({ facts, own, onOpen, onAct }: Props) {
  const { words } = useSpeech('conversation')
  const { actions, here } = useConversation()
  const act = (name: ThreadAct | 'show', button: string) => (
    <li>
      <ActForm
        action={actions.moderate}
        here={here}
        fields={{ comment: facts.id, act: name }}
        onDone={() => name !== 'show' && onAct(name)}
      >
        {button}
      </ActForm>
    </li>
  )
  return (
    <>
      {facts.root && (facts.pinned ? act('unpin', words.unpin) : act('pin', words.pin))}
      {facts.root &&
        (facts.closed ? act('reopen', words.openReplies) : act('close', words.closeReplies))}
      {facts.held && act('show', words.showAll)}
      {!own && (
        <li>
          <button type="button" className="link-button" onClick={() => onOpen('remove')}>
            {words.remove}
          </button>
        </li>
      )}
    </>
  )
}
