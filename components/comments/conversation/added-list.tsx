import type { Added } from '@/components/comments/conversation/conversation-context.ts'
import type { Place } from '@/components/comments/place.ts'
import { Comment } from '@/components/comments/thread/comment.tsx'

interface Props {
  added: readonly Added[]
  place: Place
  /** The comment under which they stand; null on top. */
  above: number | null
}

/** Comments that came to the page after it was made, marked as such. */
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
