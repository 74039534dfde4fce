'use client'

import { useState } from 'react'
import { flushSync } from 'react-dom'
import {
  type CommentList,
  getCommentsAddress,
  getCommentsDataAddress,
} from '@/components/comments/comments-address.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import { focusComment } from '@/components/comments/thread/focus-comment.ts'
import { flattenThreads } from '@/components/comments/thread/reading-order.ts'
import type { CommentsView, CommentView } from '@/lib/conversation/comments/comment.ts'
import type { Thread } from '@/lib/text/threads/build-thread.ts'

/** Fetches comments from their API address. Throws on failure. */
export type FetchComments = (address: string) => Promise<CommentsView>

export async function fetchComments(address: string): Promise<CommentsView> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} returned ${response.status}`)
  return response.json()
}

/** Comments loaded with "More comments". The URL is updated, so reload and back keep them. */
export function useMoreComments(list: CommentList, first: number, load: FetchComments) {
  const { place, known, markOnPage: arrived, fetchOnDemand } = useConversation()
  const [threads, setThreads] = useState<readonly Thread<CommentView>[]>([])
  const [next, setNext] = useState<number | null>(first)
  const [how, setHow] = useState<'' | 'loading' | 'failed'>('')

  async function more(after: number) {
    setHow('loading')
    try {
      const coming = load(getCommentsDataAddress(place.article, list, after))
      const [view] = await Promise.all([coming, fetchOnDemand()])
      const fresh = view.threads.filter(({ comment }) => !known.has(comment.id))
      // Synchronous, because the loaded comments get focus next.
      flushSync(() => {
        setThreads((before) => [...before, ...fresh])
        setNext(view.next)
        setHow('')
        arrived(flattenThreads(fresh).map(({ id }) => id))
      })
      focusComment(fresh[0]?.comment.id, { preventScroll: true })
      history.replaceState(history.state, '', getCommentsAddress(place.slug, list, after))
    } catch {
      setHow('failed')
    }
  }
  return { threads, next, how, more }
}
