import { useActionState } from 'react'
import type { CommentActions } from '@/components/comments/actions.ts'

/**
 * The vote form's action without a script: posts to the current page (`here`) and redirects to the
 * page that shows the vote. Without an address React would render an empty `action`, which is
 * invalid HTML.
 */
export function usePlainVote(vote: CommentActions['vote'], here: string): (form: FormData) => void {
  const [, post] = useActionState(vote, null, here)
  return post
}
