'use client'

import type { OpenForm } from '@/components/comments/acting/open-form.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import type { ViewerCommentState } from '@/components/comments/conversation/reader-of-comment.ts'
import type { CommentFacts } from '@/components/comments/thread/comment-facts.ts'
import { reloadReader } from '@/components/people/reader-store.ts'
import { ActForm } from '@/components/ui/act-form.tsx'
import { useSpeech } from '@/components/words/client-speech.tsx'
import { interpolate } from '@/components/words/woven.tsx'

interface Props {
  facts: CommentFacts
  viewerState: ViewerCommentState
  onOpen: (form: OpenForm) => void
}

const onDone = () => void reloadReader()

/** Actions that every reader has on a comment. */
export function ReaderActs({ facts: { id, by, name, closed }, viewerState, onOpen }: Props) {
  const { words } = useSpeech('conversation')
  const { place, actions, here, open } = useConversation()
  const watch = { kind: 'comment', article: place.article, comment: id }
  return (
    <>
      {open && !closed && (
        <li>
          <ActForm
            action={actions.subscribe}
            here={here}
            fields={{ ...watch, wanted: viewerState.watched ? 'off' : 'on' }}
            onDone={onDone}
          >
            {viewerState.watched ? words.unwatch : words.watch}
          </ActForm>
        </li>
      )}
      {!viewerState.own && (
        <li>
          {viewerState.reported ? (
            words.reported
          ) : (
            <button type="button" className="link-button" onClick={() => onOpen('report')}>
              {words.report}
            </button>
          )}
        </li>
      )}
      {!viewerState.own && by && (
        <li>
          <ActForm
            action={actions.ignore}
            here={here}
            fields={{ person: by, wanted: viewerState.ignored ? 'off' : 'on' }}
            onDone={onDone}
          >
            {interpolate(viewerState.ignored ? words.stopIgnoring : words.ignore, {
              name: <span dir="auto">{name}</span>,
            })}
          </ActForm>
        </li>
      )}
    </>
  )
}
