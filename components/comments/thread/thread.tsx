import { getCommentAddress } from '@/components/comments/comments-address.ts'
import type { CommentPlace } from '@/components/comments/place.ts'
import { Comment } from '@/components/comments/thread/comment.tsx'
import { flattenThreads } from '@/components/comments/thread/reading-order.ts'
import type { CommentView } from '@/lib/conversation/comments/comment.ts'
import { said } from '@/lib/i18n/message.ts'
import { countBelow, type Thread as ThreadOf } from '@/lib/text/threads/build-thread.ts'

/** Replies nested deeper than this are shown flat, each naming the comment it replies to. */
const MAX_DEPTH = 5

interface Props {
  threads: readonly ThreadOf<CommentView>[]
  place: CommentPlace
  /** Parent of these replies, or null at the top level. */
  above?: number | null
  depth?: number
  /** The thread is closed. */
  closed?: boolean
  /** It is the only thread on the page, with its own pagination. */
  alone?: boolean
}

/** Threads as nested lists, up to MAX_DEPTH levels. */
export function Thread({
  threads,
  place,
  above = null,
  depth = 1,
  closed = false,
  alone = false,
}: Props) {
  if (threads.length === 0) return null
  return (
    <ol className="thread">
      {threads.map((thread) => (
        <li key={thread.comment.id} className="comment" id={`comment-${thread.comment.id}`}>
          <Comment comment={thread.comment} above={above} place={place} closed={closed} />
          <Thread
            threads={depth < MAX_DEPTH ? thread.replies : flattenReplies(thread.replies)}
            place={place}
            above={thread.comment.id}
            depth={depth + 1}
            closed={closed || thread.comment.closed}
          />
          {alone || <WholeThread thread={thread} place={place} />}
        </li>
      ))}
    </ol>
  )
}

/** Link to the full thread when this page shows only a part of it. */
function WholeThread({ thread, place }: { thread: ThreadOf<CommentView>; place: CommentPlace }) {
  const { id, rootId, replyCount } = thread.comment
  if (rootId !== 0 || countBelow(thread) >= replyCount) return null
  return (
    <p className="whole-thread">
      <a href={getCommentAddress(place.slug, id)}>
        {said(place.language, place.words.allReplies, { count: replyCount })}
      </a>
    </p>
  )
}

function flattenReplies(replies: readonly ThreadOf<CommentView>[]): ThreadOf<CommentView>[] {
  return flattenThreads(replies).map((comment) => ({ comment, replies: [] }))
}
