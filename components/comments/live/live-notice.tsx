'use client'

import { useEffect, useReducer } from 'react'
import { commentsByIdAddress } from '@/components/comments/comments-address.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import { hearOf } from '@/components/comments/live/live-source.ts'
import {
  liveReducer,
  NOTHING_NEW,
  newsIn,
  titleWith,
} from '@/components/comments/live/live-state.ts'
import { focusComment } from '@/components/comments/thread/focus-comment.ts'
import { inReadingOrder } from '@/components/comments/thread/reading-order.ts'
import {
  type FetchComments,
  fetchComments,
} from '@/components/comments/thread/use-more-comments.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

/** More than this is a page of its own. */
const IN_PLACE = 50

interface Props {
  /** When the page was read. ISO 8601, UTC. */
  asOf: string
  hear?: typeof hearOf
  load?: FetchComments
  reload?: () => void
}

/** Says that others have written meanwhile. Nothing on the page moves before the reader asks. */
export function LiveNotice({ asOf, hear = hearOf, load = fetchComments, reload = again }: Props) {
  const { place, reader, onPage, add, fetchOnDemand } = useConversation()
  const { words, say } = useSpeech('conversation')
  const { article } = place
  const [state, dispatch] = useReducer(liveReducer, NOTHING_NEW)
  const news = newsIn(state, reader?.me?.id ?? 0, onPage)
  const count = news.length

  useEffect(
    () => hear(article, asOf, (shown) => dispatch({ type: 'told', shown })),
    [article, asOf, hear],
  )
  useEffect(() => {
    document.title = titleWith(document.title, count)
    return () => {
      document.title = titleWith(document.title, 0)
    }
  }, [count])

  async function show() {
    if (count > IN_PLACE) return reload()
    try {
      const coming = load(commentsByIdAddress(article, news))
      const [{ threads }] = await Promise.all([coming, fetchOnDemand()])
      add(inReadingOrder(threads).map((comment) => ({ comment, held: '' })))
      dispatch({ type: 'taken', ids: news })
      focusComment(firstOnPage(news))
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

/** Of some comments the one that stands highest. */
function firstOnPage(ids: readonly number[]): number | undefined {
  const wanted = new Set(ids.map((id) => `comment-${id}`))
  const items = [...document.querySelectorAll('.comment')]
  return Number(items.find(({ id }) => wanted.has(id))?.id.slice('comment-'.length)) || undefined
}

function again(): void {
  location.hash = 'comments'
  location.reload()
}
