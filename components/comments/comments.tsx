import type { Place } from '@/components/comments/comment.tsx'
import { commentAddress, commentsAddress } from '@/components/comments/comments-address.ts'
import { Thread } from '@/components/comments/thread.tsx'
import { counted } from '@/components/ui/counted.ts'
import { COMMENT_SORTS, type CommentSort, type CommentsView } from '@/lib/comments/comment.ts'
import { countBelow } from '@/lib/threads/build-thread.ts'

const SORTS = {
  newest: 'Newest',
  oldest: 'Oldest',
  answered: 'Most answered',
} satisfies Record<CommentSort, string>

/** What readers wrote under a story. */
export function Comments({ comments, place }: { comments: CommentsView; place: Place }) {
  if (comments.threads.length === 0) return null
  const { open, next } = comments
  return (
    <section className="comments" id="comments" aria-labelledby="comments-title">
      <header className="comments-head">
        <h2 id="comments-title">{counted(comments.count, 'comment')}</h2>
        {'only' in open ? (
          <a href={`/article/${encodeURIComponent(place.slug)}#comments`}>View all comments</a>
        ) : (
          <SortLinks slug={place.slug} sort={open.sort} />
        )}
      </header>
      <Thread threads={comments.threads} place={place} />
      {'sort' in open && <CutThreads comments={comments} place={place} />}
      {'sort' in open && next !== null && (
        <a className="load-more" href={commentsAddress(place.slug, open.sort, next)} rel="next">
          More comments
        </a>
      )}
    </section>
  )
}

function SortLinks({ slug, sort }: { slug: string; sort: CommentSort }) {
  return (
    <nav className="sort" aria-label="Order of the comments">
      {COMMENT_SORTS.map((one) => (
        <a
          key={one}
          href={commentsAddress(slug, one, null)}
          aria-current={one === sort ? 'true' : undefined}
        >
          {SORTS[one]}
        </a>
      ))}
    </nav>
  )
}

/** Threads of which this page shows only a part, with the way to the whole of each. */
function CutThreads({ comments, place }: { comments: CommentsView; place: Place }) {
  const cut = comments.threads.filter((thread) => countBelow(thread) < thread.comment.replyCount)
  return cut.map(({ comment }) => (
    <p key={comment.id} className="meta">
      <a href={commentAddress(place.slug, comment.id)}>
        All {counted(comment.replyCount, 'reply', 'replies')} to {comment.author || 'a comment'}
      </a>
    </p>
  ))
}
