'use client'

import type { Posted } from '@/components/comments/actions.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import { focusComment } from '@/components/comments/thread/focus-comment.ts'
import { reloadReader } from '@/components/people/reader-store.ts'

/** Puts what was posted just now in its place and brings its writer there; by its address if need be. */
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
