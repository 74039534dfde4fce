import { CommentText } from '@/components/comments/comment-text.tsx'
import type { CommentPlace } from '@/components/comments/place.ts'
import { getCommentFacts } from '@/components/comments/thread/comment-facts.ts'
import { CommentFrame } from '@/components/comments/thread/comment-frame.tsx'
import { CommentHead } from '@/components/comments/thread/comment-head.tsx'
import { PassageQuote } from '@/components/feedback/reading/passage-quote.tsx'
import type { CommentView } from '@/lib/conversation/comments/comment.ts'

interface Props {
  comment: CommentView
  /** The parent comment, or null at the top level. */
  above: number | null
  place: CommentPlace
  /** The thread is closed. */
  closed?: boolean
  /** Why the comment is hidden from others. */
  held?: string
}

/** One comment, or a placeholder if it was removed. */
export function Comment({ comment, above, place, closed = false, held = '' }: Props) {
  if (comment.hidden) return <p className="comment-hidden">{place.words[comment.hidden]}</p>
  const shut = closed || comment.closed
  return (
    <CommentFrame
      facts={getCommentFacts(comment, place.words, shut, held !== '')}
      head={
        <>
          <CommentHead comment={comment} above={above} place={place} />
          {comment.passage && (
            <PassageQuote passage={comment.passage} comment={comment.id} place={place} />
          )}
        </>
      }
      text={<CommentText text={comment.text} words={place.words} />}
      {...(held && { held })}
    />
  )
}
