'use client'

import type { Posted } from '@/components/comments/actions.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import { focusComment } from '@/components/comments/thread/focus-comment.ts'
import { reloadReader } from '@/components/people/reader-store.ts'

/** Adds the comment just posted and scrolls to it, or navigates to its address if that fails. */
export function useShowPosted() {
  const { add, fetchOnDemand } = useConversation()
  return async ({ comment, held, address }: Posted, body: string) => {
    try {
      await fetchOnDemand()
    } catch {
      return location.assign(address)
    }
    add([{ comment, held, body }])
    focusComment(comment.id)
    void reloadReader()
  }
}
