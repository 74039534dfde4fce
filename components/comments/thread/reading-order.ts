import type { CommentView } from '@/lib/conversation/comments/comment.ts'
import type { Thread } from '@/lib/text/threads/build-thread.ts'

/**
 * All comments of these threads, at any depth, in reading order. Iterative to avoid stack overflow.
 */
export function flattenThreads(threads: readonly Thread<CommentView>[]): CommentView[] {
  const flat: CommentView[] = []
  const waiting = threads.toReversed()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    flat.push(next.comment)
    waiting.push(...next.replies.toReversed())
  }
  return flat
}
