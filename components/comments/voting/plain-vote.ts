import type { CommentActions } from '@/components/comments/actions.ts'

/** A plain form has no use for the answer: the action leads to the page that shows it. */
export function plainVote(vote: CommentActions['vote']): (form: FormData) => Promise<void> {
  return vote as (form: FormData) => Promise<unknown> as (form: FormData) => Promise<void>
}
