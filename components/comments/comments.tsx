import type { ComponentProps } from 'react'
import { NotifyForm } from '@/components/comments/acting/notify-form.tsx'
import type { CommentActions } from '@/components/comments/actions.ts'
import { listOf, openAddress } from '@/components/comments/comments-address.ts'
import { CommentsHead } from '@/components/comments/comments-head.tsx'
import { Conversation } from '@/components/comments/conversation/conversation.tsx'
import { LiveNotice } from '@/components/comments/live/live-notice.tsx'
import { NothingSaid } from '@/components/comments/nothing-said.tsx'
import type { Place } from '@/components/comments/place.ts'
import { MoreComments } from '@/components/comments/thread/more-comments.tsx'
import { inReadingOrder } from '@/components/comments/thread/reading-order.ts'
import { Thread } from '@/components/comments/thread/thread.tsx'
import { ThreadPages } from '@/components/comments/thread/thread-pages.tsx'
import { VoteTarget } from '@/components/comments/voting/vote-target.tsx'
import { TopComposer } from '@/components/comments/writing/top-composer.tsx'
import { speechHere } from '@/components/words/speech-here.ts'
import type { CommentsView } from '@/lib/conversation/comments/comment.ts'
import '@/components/comments/comments.css'
import '@/components/comments/acting/comment-acts.css'
import '@/components/comments/writing/composer.css'

interface Props {
  comments: CommentsView
  place: Place
  actions: CommentActions
  /** Whether guests can subscribe by email. */
  guests: boolean
}

/** The comments on a story and the form for a new one. */
export function Comments({ comments, place, actions, guests }: Props) {
  const { open, threads, next, page, pages } = comments
  const here = openAddress(place.slug, open)
  const notify = { action: actions.subscribe, article: place.article, here, guests }
  return (
    <section
      className="comments"
      id="comments"
      aria-labelledby="comments-title"
      data-article={place.article}
    >
      <CommentsHead comments={comments} slug={place.slug} />
      <VoteTarget vote={actions.vote} here={here} />
      <Conversation
        place={place}
        actions={actions}
        here={here}
        open={comments.commentsOpen}
        ids={inReadingOrder(threads).map(({ id }) => id)}
        head={comments.commentsOpen ? <CommentFormArea notify={notify} /> : <Closed />}
      >
        <Thread threads={threads} place={place} alone={'only' in open} />
        <NothingSaid shown={open} />
        {'only' in open && (
          <ThreadPages slug={place.slug} only={open.only} page={page} pages={pages} />
        )}
        {!('only' in open) && next !== null && <MoreComments list={listOf(open)} next={next} />}
        <LiveNotice asOf={comments.asOf} />
      </Conversation>
    </section>
  )
}

/** The comment form with its subscription options. */
function CommentFormArea({ notify }: { notify: Omit<ComponentProps<typeof NotifyForm>, 'kind'> }) {
  return (
    <>
      <TopComposer />
      <details className="notify">
        <summary>{speechHere().words.comments.follow}</summary>
        <NotifyForm {...notify} kind="article" />
        <NotifyForm {...notify} kind="mine" />
      </details>
    </>
  )
}

function Closed() {
  return <p className="closed">{speechHere().words.comments.shut}</p>
}
