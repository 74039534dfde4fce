'use client'

import type { OpenForm } from '@/components/comments/acting/open-form.ts'
import { getAboutAddress } from '@/components/comments/comments-address.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import type { ViewerCommentState } from '@/components/comments/conversation/reader-of-comment.ts'
import type { CommentFacts } from '@/components/comments/thread/comment-facts.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

interface Props {
  facts: CommentFacts
  viewerState: ViewerCommentState
  onOpen: (form: OpenForm) => void
}

/** Actions for the commenter: edit and delete. */
export function OwnActs({ facts: { id }, viewerState, onOpen }: Props) {
  const { words } = useSpeech('conversation')
  const { getBody: bodyOf } = useConversation()
  return (
    <>
      {viewerState.editable && (
        <li>
          {bodyOf(id) === undefined ? (
            <a href={`${getAboutAddress(id)}#edit`}>{words.edit}</a>
          ) : (
            <button type="button" className="link-button" onClick={() => onOpen('edit')}>
              {words.edit}
            </button>
          )}
        </li>
      )}
      <li>
        <button type="button" className="link-button" onClick={() => onOpen('delete')}>
          {words.delete}
        </button>
      </li>
    </>
  )
}
