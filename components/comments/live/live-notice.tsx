'use client'

import { useEffect, useReducer } from 'react'
import { getCommentsByIdAddress } from '@/components/comments/comments-address.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import { subscribeToComments } from '@/components/comments/live/live-source.ts'
import {
  getNewIds,
  liveReducer,
  NO_NEW_COMMENTS,
  prefixTitle,
} from '@/components/comments/live/live-state.ts'
import { focusComment } from '@/components/comments/thread/focus-comment.ts'
import { flattenThreads } from '@/components/comments/thread/reading-order.ts'
import {
  type FetchComments,
  fetchComments,
} from '@/components/comments/thread/use-more-comments.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

/** Above this many new comments, link to a separate page instead. */
const IN_PLACE = 50

interface Props {
  /** When the page's data was read. ISO 8601, UTC. */
  asOf: string
  hear?: typeof subscribeToComments
  load?: FetchComments
  reload?: () => void
}

/** Announces new comments. The page doesn't change until the reader asks for them. */
export function LiveNotice({
  asOf,
  hear = subscribeToComments,
  load = fetchComments,
  reload = reloadPage,
}: Props) {
  const { place, reader, onPage, add, fetchOnDemand } = useConversation()
  const { words, say } = useSpeech('conversation')
  const { article } = place
  const [state, dispatch] = useReducer(liveReducer, NO_NEW_COMMENTS)
  const news = getNewIds(state, reader?.me?.id ?? 0, onPage)
  const count = news.length

  useEffect(
    () => hear(article, asOf, (shown) => dispatch({ type: 'told', shown })),
    [article, asOf, hear],
  )
  useEffect(() => {
    document.title = prefixTitle(document.title, count)
    return () => {
      document.title = prefixTitle(document.title, 0)
    }
  }, [count])

  async function show() {
    if (count > IN_PLACE) return reload()
    try {
      const coming = load(getCommentsByIdAddress(article, news))
      const [{ threads }] = await Promise.all([coming, fetchOnDemand()])
      add(flattenThreads(threads).map((comment) => ({ comment, held: '' })))
      dispatch({ type: 'taken', ids: news })
      focusComment(findFirstOnPage(news))
    } catch {
      reload()
    }
  }
  return (
    <p role="status" className="live-notice">
      {count > 0 && (
        <span>
          {say(words.newComments, { count })}{' '}
          <button type="button" className="link-button" onClick={show}>
            {words.show}
          </button>
        </span>
      )}
    </p>
  )
}

/** The topmost of these comments on the page. */
function findFirstOnPage(ids: readonly number[]): number | undefined {
  const wanted = new Set(ids.map((id) => `comment-${id}`))
  const items = [...document.querySelectorAll('.comment')]
  return Number(items.find(({ id }) => wanted.has(id))?.id.slice('comment-'.length)) || undefined
}

function reloadPage(): void {
  location.hash = 'comments'
  location.reload()
}
