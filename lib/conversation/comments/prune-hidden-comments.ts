import type { Thread } from '../../text/threads/build-thread.ts'
import type { CommentView } from './comment.ts'

/** Drops comments that aren't shown, except those with replies, which keep their place. */
export function pruneHiddenComments(
  threads: readonly Thread<CommentView>[],
): readonly Thread<CommentView>[] {
  return threads
    .map(({ comment, replies }) => ({ comment, replies: pruneHiddenComments(replies) }))
    .filter(({ comment, replies }) => {
      return !comment.hidden || replies.length > 0 || comment.replyCount > 0
    })
}
