'use client'

import type { Posted } from '@/components/comments/actions.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import { focusComment } from '@/components/comments/thread/focus-comment.ts'
import { Composer } from '@/components/comments/writing/composer.tsx'
import { reloadReader } from '@/components/people/reader-store.ts'

/** The form above the comments, for one on the story itself. */
export function TopComposer() {
  const { place, actions, here, add } = useConversation()
  const onPosted = ({ comment, held }: Posted, body: string) => {
    add([{ comment, held, body }])
    focusComment(comment.id)
    void reloadReader()
  }
  return <Composer place={place} actions={actions} here={here} onPosted={onPosted} />
}
