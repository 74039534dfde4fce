import { useActionState } from 'react'
import type { CommentActions } from '@/components/comments/actions.ts'

/**
 * What a form of votes does where no script runs: it is sent to the page that it stands on (`here`),
 * and the action leads on to the page that shows the vote. Without a page React would leave the form's
 * address empty, which HTML doesn't allow.
 */
export function usePlainVote(vote: CommentActions['vote'], here: string): (form: FormData) => void {
  const [, post] = useActionState(vote, null, here)
  return post
}
