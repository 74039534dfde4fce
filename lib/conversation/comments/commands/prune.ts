import type { Thread } from '../../../text/threads/build-thread.ts'
import type { CommentView } from '../comment.ts'

/** A comment that isn't shown keeps its place only for the replies below it. */
export function prune(threads: readonly Thread<CommentView>[]): readonly Thread<CommentView>[] {
  return threads
    .map(({ comment, replies }) => ({ comment, replies: prune(replies) }))
    .filter(({ comment, replies }) => {
      return !comment.hidden || replies.length > 0 || comment.replyCount > 0
    })
}
