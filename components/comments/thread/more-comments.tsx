'use client'

import type { MouseEvent } from 'react'
import { isPlainClick } from '@/components/article/followed-here.ts'
import { type CommentList, getCommentsAddress } from '@/components/comments/comments-address.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import {
  type FetchComments,
  fetchComments,
  useMoreComments,
} from '@/components/comments/thread/use-more-comments.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

interface Props {
  list: CommentList
  /** Cursor: the last comment of this page. */
  next: number
  load?: FetchComments
}

/** "More comments": a link to the next page, or loads it in place when the script runs. */
export function MoreComments({ list, next: first, load = fetchComments }: Props) {
  const { words } = useSpeech('conversation')
  const { place, onDemand } = useConversation()
  const { threads, next, how, more } = useMoreComments(list, first, load)
  const onClick = (event: MouseEvent) => {
    // After a failure, let the browser follow the link.
    if (next === null || how === 'failed' || !isPlainClick(event)) return
    event.preventDefault()
    if (how === '') void more(next)
  }
  return (
    <>
      {onDemand && <onDemand.Thread threads={threads} place={place} />}
      {next !== null && (
        <a
          className="load-more"
          href={getCommentsAddress(place.slug, list, next)}
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
