'use client'

import type { MouseEvent } from 'react'
import { followedHere } from '@/components/article/followed-here.ts'
import { type CommentList, commentsAddress } from '@/components/comments/comments-address.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import {
  type FetchComments,
  fetchComments,
  useMoreComments,
} from '@/components/comments/thread/use-more-comments.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

interface Props {
  list: CommentList
  /** The comment after which the next page goes on. */
  next: number
  load?: FetchComments
}

/** The way on through a list: a link to a page, or in place where this script runs. */
export function MoreComments({ list, next: first, load = fetchComments }: Props) {
  const { words } = useSpeech('conversation')
  const { place, onDemand } = useConversation()
  const { threads, next, how, more } = useMoreComments(list, first, load)
  const onClick = (event: MouseEvent) => {
    // After a failure the browser follows the link by itself.
    if (next === null || how === 'failed' || !followedHere(event)) return
    event.preventDefault()
    if (how === '') void more(next)
  }
  return (
    <>
      {onDemand && <onDemand.Thread threads={threads} place={place} />}
      {next !== null && (
        <a
          className="load-more"
          href={commentsAddress(place.slug, list, next)}
          rel="next"
          aria-disabled={how === 'loading' || undefined}
          onClick={onClick}
        >
          {words.moreComments}
        </a>
      )}
      <p role="status" className={how === 'failed' ? 'trouble' : 'said'}>
        {how === 'failed' && words.notLoaded}
      </p>
    </>
  )
}
