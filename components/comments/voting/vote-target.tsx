'use client'

import type { CommentActions } from '@/components/comments/actions.ts'
import { usePlainVote } from '@/components/comments/voting/use-plain-vote.ts'

interface Props {
  vote: CommentActions['vote']
  /** Address of the current page. */
  here: string
}

/** The page's only vote form. Without a script, the arrows of all comments submit it. */
export function VoteTarget({ vote, here }: Props) {
  return <form id="vote" action={usePlainVote(vote, here)} hidden />
}
