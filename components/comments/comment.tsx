import { CommentText } from '@/components/comments/comment-text.tsx'
import { commentAddress } from '@/components/comments/comments-address.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import type { CommentView } from '@/lib/comments/comment.ts'

/** What every comment of a thread needs to know of where it stands. */
export interface Place {
  readonly slug: string
  readonly zone: string
  /** BCP 47: the site's. */
  readonly language: string
}

interface Props {
  comment: CommentView
  /** The comment it answers, where the thread no longer shows that by its indent. */
  answers: CommentView | null
  place: Place
}

/** One comment; where it was removed, the place that it keeps. */
export function Comment({ comment, answers, place }: Props) {
  const { id, author, at } = comment
  if (comment.hidden) return <p className="comment-hidden">This comment is not shown.</p>
  return (
    <>
      <p className="comment-head">
        <strong dir="auto">{author || 'A reader'}</strong>
        {answers && (
          <span>
            in answer to{' '}
            <a href={commentAddress(place.slug, answers.id)} dir="auto">
              {answers.author || 'a comment'}
            </a>
          </span>
        )}
        <a href={commentAddress(place.slug, id)}>
          <DateStamp at={at} zone={place.zone} language={place.language} />
        </a>
      </p>
      <div className="comment-text" dir="auto">
        <CommentText text={comment.text} />
      </div>
    </>
  )
}
