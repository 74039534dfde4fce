'use client'

import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import type { CommentFilter, CommentsOpen } from '@/lib/comments/comment.ts'

const NONE = {
  newsroom: 'The newsroom has not written here yet.',
  inline: 'Nobody has answered a passage of this story yet.',
} satisfies Record<CommentFilter, string>

/** Stands where comments will be. */
export function NothingSaid({ shown }: { shown: CommentsOpen }) {
  const { onPage, open } = useConversation()
  if (onPage.size > 0) return null
  const invitation = open ? 'Nobody has written yet. What do you think?' : ''
  return <p className="nothing-said">{'filter' in shown ? NONE[shown.filter] : invitation}</p>
}
