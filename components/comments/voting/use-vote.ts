'use client'

import { useRef, useState } from 'react'
import type { CommentActions, OwnVote, Votes } from '@/components/comments/actions.ts'
import type { StatusMessage } from '@/components/comments/said.tsx'
import {
  applyVote,
  formatVoteValue,
  getRequestedVote,
} from '@/components/comments/voting/vote-state.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

/**
 * A comment's votes as shown to the reader: updated optimistically, then with the server's count,
 * and reverted with a message if the server refuses.
 */
export function useVote(
  id: number,
  page: Votes,
  vote: CommentActions['vote'],
  say: (saying: StatusMessage | null) => void,
) {
  const { words } = useSpeech('conversation')
  const [counted, setCounted] = useState<Votes | null>(null)
  const [wanted, setWanted] = useState<OwnVote | null>(null)
  /** Number of the latest press; of earlier ones only the new counts are used. */
  const presses = useRef(0)
  const before = counted ?? page
  const shown = wanted === null ? before : applyVote(before, wanted)

  const unreached = { ok: false, message: words.voteUnreached, signIn: undefined } as const

  async function press(arrow: 1 | -1) {
    const wish = getRequestedVote(arrow, shown.mine)
    presses.current += 1
    const press = presses.current
    setWanted(wish)
    say(null)
    const form = new FormData()
    form.set('vote', formatVoteValue(id, wish))
    const answer = await vote(null, form).catch(() => unreached)
    if (answer.ok) setCounted({ ups: answer.ups, downs: answer.downs, mine: answer.mine })
    if (press !== presses.current) return
    setWanted(null)
    if (!answer.ok) say({ text: answer.message, trouble: true, signIn: answer.signIn })
  }

  return { shown, press }
}
