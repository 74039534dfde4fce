import { commentAddress } from '@/components/comments/comments-address.ts'
import type { Place } from '@/components/comments/place.ts'
import { Comment } from '@/components/comments/thread/comment.tsx'
import { inReadingOrder } from '@/components/comments/thread/reading-order.ts'
import type { CommentView } from '@/lib/conversation/comments/comment.ts'
import { said } from '@/lib/i18n/message.ts'
import { countBelow, type Thread as ThreadOf } from '@/lib/text/threads/build-thread.ts'
import '@/components/comments/comments.css'

/** Past this many levels replies stand one below the other, each naming whom it answers. */
const MAX_DEPTH = 5

interface Props {
  threads: readonly ThreadOf<CommentView>[]
  place: Place
  /** The comment under which these replies stand; null for the beginnings. */
  above?: number | null
  depth?: number
  /** Nobody may answer here. */
  closed?: boolean
  /** It is the page's one thread, which has pages of its own. */
  alone?: boolean
}

/** Threads as nested lists, as deep as there is room for. */
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
            threads={depth < MAX_DEPTH ? thread.replies : flattened(thread.replies)}
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

/** The way to a thread of which this page shows only a part. */
function WholeThread({ thread, place }: { thread: ThreadOf<CommentView>; place: Place }) {
  const { id, rootId, replyCount } = thread.comment
  if (rootId !== 0 || countBelow(thread) >= replyCount) return null
  return (
    <p className="whole-thread">
      <a href={commentAddress(place.slug, id)}>
        {said(place.language, place.words.allReplies, { count: replyCount })}
      </a>
    </p>
  )
}

function flattened(replies: readonly ThreadOf<CommentView>[]): ThreadOf<CommentView>[] {
  return inReadingOrder(replies).map((comment) => ({ comment, replies: [] }))
}
