import type { AddedComment } from '@/components/comments/conversation/conversation-context.ts'
import type { CommentPlace } from '@/components/comments/place.ts'
import { Comment } from '@/components/comments/thread/comment.tsx'

interface Props {
  added: readonly AddedComment[]
  place: CommentPlace
  /** The parent comment, or null at the top level. */
  above: number | null
}

/** Comments added after the page was rendered, marked as new. */
export function AddedList({ added, place, above }: Props) {
  return (
    <ol className="thread added">
      {added.map(({ comment, held }) => (
        <li key={comment.id} className="comment" id={`comment-${comment.id}`}>
          <Comment comment={comment} above={above} place={place} held={held} />
        </li>
      ))}
    </ol>
  )
}
