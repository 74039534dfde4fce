import { aboutAddress, commentAddress } from '@/components/comments/comments-address.ts'
import type { Place } from '@/components/comments/place.ts'
import { nameOf } from '@/components/comments/thread/comment-facts.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { Portrait } from '@/components/ui/portrait.tsx'
import type { CommentView } from '@/lib/comments/comment.ts'
import type { Badge } from '@/lib/people/user.ts'

const BADGES = {
  author: 'Author',
  editor: 'Editor',
  moderator: 'Moderator',
} satisfies Record<Badge, string>

interface Props {
  comment: CommentView
  above: number | null
  place: Place
}

/** Who wrote a comment, to whom and when. */
export function CommentHead({ comment, above, place }: Props) {
  const { id, author, answers, editedAt } = comment
  return (
    <p className="comment-head">
      <Portrait name={nameOf(comment)} picture={author?.picture ?? ''} />
      <Name comment={comment} />
      {author?.badge && <span className="badge">{BADGES[author.badge]}</span>}
      {answers && answers.id !== above && (
        <span>
          in answer to{' '}
          <a href={commentAddress(place.slug, answers.id)} dir="auto">
            {answers.name || 'a comment'}
          </a>
        </span>
      )}
      <a href={commentAddress(place.slug, id)}>
        <DateStamp at={comment.at} zone={place.zone} language={place.language} />
      </a>
      {editedAt && <a href={`${aboutAddress(id)}#history`}>edited</a>}
      {comment.pinned && <span className="mark">Pinned</span>}
      {comment.closed && <span className="mark">Closed to replies</span>}
    </p>
  )
}

function Name({ comment }: { comment: CommentView }) {
  const handle = comment.author?.handle
  const name = <strong dir="auto">{nameOf(comment)}</strong>
  return handle ? <a href={`/user/${handle}`}>{name}</a> : name
}
