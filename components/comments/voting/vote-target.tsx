import type { CommentActions } from '@/components/comments/actions.ts'
import { plainVote } from '@/components/comments/voting/plain-vote.ts'

/** The page's one form for votes: the arrows of all comments belong to it where no script runs. */
export function VoteTarget({ vote }: { vote: CommentActions['vote'] }) {
  return <form id="vote" action={plainVote(vote)} hidden />
}
