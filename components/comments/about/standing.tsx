import { CommentText } from '@/components/comments/comment-text.tsx'
import type { CommentPlace } from '@/components/comments/place.ts'
import { CommentHead } from '@/components/comments/thread/comment-head.tsx'
import { PassageQuote } from '@/components/feedback/reading/passage-quote.tsx'
import type { CommentView } from '@/lib/conversation/comments/comment.ts'

/** A read-only comment, without actions. */
export function ReadOnlyComment({ comment, place }: { comment: CommentView; place: CommentPlace }) {
  if (comment.hidden) return <p className="comment-hidden">{place.words[comment.hidden]}</p>
  return (
    <div className="comment">
      <CommentHead comment={comment} above={null} place={place} />
      {comment.passage && (
        <PassageQuote
          passage={comment.passage}
          comment={comment.id}
          place={place}
          page={`/article/${place.slug}`}
        />
      )}
      <div className="comment-text" dir="auto">
        <CommentText text={comment.text} words={place.words} />
      </div>
    </div>
  )
}
