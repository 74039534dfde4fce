import type { ComponentProps } from 'react'
import { NotifyForm } from '@/components/comments/acting/notify-form.tsx'
import type { CommentActions } from '@/components/comments/actions.ts'
import { getCommentList, getListAddress } from '@/components/comments/comments-address.ts'
import { CommentsHead } from '@/components/comments/comments-head.tsx'
import { Conversation } from '@/components/comments/conversation/conversation.tsx'
import { LiveNotice } from '@/components/comments/live/live-notice.tsx'
import { NoComments } from '@/components/comments/nothing-said.tsx'
import type { CommentPlace } from '@/components/comments/place.ts'
import { MoreComments } from '@/components/comments/thread/more-comments.tsx'
import { flattenThreads } from '@/components/comments/thread/reading-order.ts'
import { Thread } from '@/components/comments/thread/thread.tsx'
import { ThreadPages } from '@/components/comments/thread/thread-pages.tsx'
import { VoteTarget } from '@/components/comments/voting/vote-target.tsx'
import { TopComposer } from '@/components/comments/writing/top-composer.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { CommentsView } from '@/lib/conversation/comments/comment.ts'

interface Props {
  comments: CommentsView
  place: CommentPlace
  actions: CommentActions
  /** Whether guests can subscribe by email. */
  guests: boolean
}

/** The comments on a story and the form for a new one. */
export function Comments({ comments, place, actions, guests }: Props) {
  const { open, threads, next, page, pages } = comments
  const here = getListAddress(place.slug, open)
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
        ids={flattenThreads(threads).map(({ id }) => id)}
        head={comments.commentsOpen ? <CommentFormArea notify={notify} /> : <Closed />}
      >
        <Thread threads={threads} place={place} alone={'only' in open} />
        <NoComments shown={open} />
        {'only' in open && (
          <ThreadPages slug={place.slug} only={open.only} page={page} pages={pages} />
        )}
        {!('only' in open) && next !== null && (
          <MoreComments list={getCommentList(open)} next={next} />
        )}
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
        <summary>{getSpeech().words.comments.follow}</summary>
        <NotifyForm {...notify} kind="article" />
        <NotifyForm {...notify} kind="mine" />
      </details>
    </>
  )
}

function Closed() {
  return <p className="closed">{getSpeech().words.comments.shut}</p>
}
