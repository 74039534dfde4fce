'use client'

import type { CommentActions } from '@/components/comments/actions.ts'
import { usePlainVote } from '@/components/comments/voting/use-plain-vote.ts'

interface Props {
  vote: CommentActions['vote']
  /** The address of the page. */
  here: string
}

/** The page's one form for votes: the arrows of all comments belong to it where no script runs. */
export function VoteTarget({ vote, here }: Props) {
  return <form id="vote" action={usePlainVote(vote, here)} hidden />
}
