import { getAboutAddress, getCommentAddress } from '@/components/comments/comments-address.ts'
import type { CommentPlace } from '@/components/comments/place.ts'
import { getAuthorName } from '@/components/comments/thread/comment-facts.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { Portrait } from '@/components/ui/portrait.tsx'
import { interpolate } from '@/components/words/woven.tsx'
import type { CommentView } from '@/lib/conversation/comments/comment.ts'

interface Props {
  comment: CommentView
  above: number | null
  place: CommentPlace
}

/** Author, recipient and date of a comment. */
export function CommentHead({ comment, above, place }: Props) {
  const { id, author, answers, editedAt } = comment
  const { words } = place
  const name = getAuthorName(comment, words)
  return (
    <p className="comment-head">
      <Portrait name={name} picture={author?.picture ?? ''} />
      <Name name={name} handle={author?.handle} />
      {author?.badge && <span className="badge">{words[author.badge]}</span>}
      {answers && answers.id !== above && (
        <span>
          {interpolate(words.answers, {
            name: (
              <a href={getCommentAddress(place.slug, answers.id)} dir="auto">
                {answers.name || words.aComment}
              </a>
            ),
          })}
        </span>
      )}
      <a href={getCommentAddress(place.slug, id)}>
        <DateStamp at={comment.at} zone={place.zone} language={place.language} />
      </a>
      {editedAt && <a href={`${getAboutAddress(id)}#history`}>{words.edited}</a>}
      {comment.pinned && <span className="mark">{words.pinned}</span>}
      {comment.closed && <span className="mark">{words.closed}</span>}
    </p>
  )
}

function Name({ name, handle }: { name: string; handle: string | undefined }) {
  const shown = <strong dir="auto">{name}</strong>
  return handle ? <a href={`/user/${handle}`}>{shown}</a> : shown
}
