import { CommentText } from '@/components/comments/comment-text.tsx'
import type { Place } from '@/components/comments/place.ts'
import { CommentHead } from '@/components/comments/thread/comment-head.tsx'
import { HIDDEN } from '@/components/comments/thread/hidden-words.ts'
import type { CommentView } from '@/lib/comments/comment.ts'

/** A comment by itself: its words, and nothing to press. */
export function Standing({ comment, place }: { comment: CommentView; place: Place }) {
  if (comment.hidden) return <p className="comment-hidden">{HIDDEN[comment.hidden]}</p>
  return (
    <div className="comment">
      <CommentHead comment={comment} above={null} place={place} />
      <div className="comment-text" dir="auto">
        <CommentText text={comment.text} />
      </div>
    </div>
  )
}
