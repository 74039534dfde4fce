'use client'

import type { MouseEvent } from 'react'
import { getCommentAddress, getSignInAddress } from '@/components/comments/comments-address.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import type { ViewerCommentState } from '@/components/comments/conversation/reader-of-comment.ts'
import type { StatusMessage } from '@/components/comments/said.tsx'
import type { CommentFacts } from '@/components/comments/thread/comment-facts.ts'
import { useVote } from '@/components/comments/voting/use-vote.ts'
import { formatVoteValue } from '@/components/comments/voting/vote-state.ts'
import { mayBeSignedIn } from '@/components/people/reader-store.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

interface Props {
  facts: CommentFacts
  viewerState: ViewerCommentState
  say: (saying: StatusMessage | null) => void
}

/** The two arrows. Without a script they submit the page's single vote form. */
export function Votes({ facts, viewerState, say }: Props) {
  const { words, say: put } = useSpeech('conversation')
  const { place, actions, reader } = useConversation()
  const { id, ups = 0, downs = 0 } = facts
  const page = { ups, downs, mine: viewerState.vote }
  const { shown, press } = useVote(id, page, actions.vote, say)

  const onPress = (event: MouseEvent, arrow: 1 | -1) => {
    event.preventDefault()
    if (viewerState.own) return say({ text: words.ownVote })
    if (mayBeSignedIn()) return void press(arrow)
    say({ text: words.voteSignIn, signIn: getSignInAddress(getCommentAddress(place.slug, id)) })
  }
  const arrow = (way: 1 | -1, count: number) => (
    <button
      type="submit"
      form="vote"
      name="vote"
      value={formatVoteValue(id, way)}
      aria-label={put(way === 1 ? words.voteUp : words.voteDown, { count })}
      aria-pressed={reader ? shown.mine === way : undefined}
      aria-disabled={viewerState.own || undefined}
      title={viewerState.own ? words.own : undefined}
      onClick={(event) => onPress(event, way)}
    >
      {`${way === 1 ? '▲' : '▼'}${count > 0 ? ` ${count}` : ''}`}
    </button>
  )
  return (
    <>
      {arrow(1, shown.ups)}
      {arrow(-1, shown.downs)}
    </>
  )
}
