'use client'

import { useState } from 'react'
import type { CommentActions, OwnVote } from '@/components/comments/actions.ts'
import { type StatusMessage, StatusText } from '@/components/comments/said.tsx'
import { usePlainVote } from '@/components/comments/voting/use-plain-vote.ts'
import { useVote } from '@/components/comments/voting/use-vote.ts'
import { formatVoteValue } from '@/components/comments/voting/vote-state.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

interface Props {
  vote: CommentActions['vote']
  comment: { readonly id: number; readonly ups: number; readonly downs: number }
  mine: OwnVote
  /** The viewer's own comment, which they can't vote on. */
  own: boolean
}

/** Voting as a page without a script: up, down or no vote. */
export function VoteForm({ vote, comment, mine, own }: Props) {
  const { words, say: put } = useSpeech('conversation')
  const [saying, say] = useState<StatusMessage | null>(null)
  const before = { ups: comment.ups, downs: comment.downs, mine }
  const { shown, press } = useVote(comment.id, before, vote, say)
  const plain = usePlainVote(vote, `/comment/${comment.id}`)
  const votes = [
    put(words.ups, { count: shown.ups }),
    put(words.downs, { count: shown.downs }),
  ].join(', ')
  if (own)
    return (
      <p className="said">
        {votes}. {words.ownVote}
      </p>
    )
  const button = (way: OwnVote, name: string) => (
    <button
      type="submit"
      className="quiet-button"
      name="vote"
      value={formatVoteValue(comment.id, way)}
      aria-pressed={way === 0 ? undefined : shown.mine === way}
      onClick={(event) => {
        event.preventDefault()
        const arrow = way || shown.mine
        if (arrow !== 0) void press(arrow)
      }}
    >
      {name}
    </button>
  )
  return (
    <form action={plain} className="form-foot">
      <span role="status" className="said">
        {votes}
      </span>
      {button(1, `▲ ${words.up}`)}
      {button(-1, `▼ ${words.down}`)}
      {shown.mine !== 0 && button(0, words.takeBack)}
      <StatusText saying={saying} />
    </form>
  )
}
