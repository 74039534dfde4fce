'use client'

import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import { Composer } from '@/components/comments/writing/composer.tsx'
import { useShowPosted } from '@/components/comments/writing/use-show-posted.ts'

/** The form above the comments, for commenting on the story itself. */
export function TopComposer() {
  const { place, actions, here } = useConversation()
  return <Composer place={place} actions={actions} here={here} onPosted={useShowPosted()} />
}
