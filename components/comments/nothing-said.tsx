'use client'

import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'
import type { CommentFilter, CommentListRequest } from '@/lib/conversation/comments/comment.ts'
import type { Words } from '@/lib/i18n/words.ts'

/** Placeholder for an empty list of comments. */
export function NoComments({ shown }: { shown: CommentListRequest }) {
  const { words } = useSpeech('conversation')
  const { onPage, open } = useConversation()
  if (onPage.size > 0) return null
  return (
    <p className="nothing-said">
      {'filter' in shown ? getEmptyMessage(words, shown.filter) : open && words.invitation}
    </p>
  )
}

function getEmptyMessage(words: Words['conversation'], filter: CommentFilter): string {
  return filter === 'newsroom' ? words.noneNewsroom : words.noneInline
}
