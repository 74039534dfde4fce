import type { CommentActions, Mine } from '@/components/comments/actions.ts'
import { voteValue } from '@/components/comments/voting/vote-state.ts'
import { counted } from '@/components/ui/counted.ts'

/** The page's one form for votes: the arrows of all comments belong to it where no script runs. */
export function VoteTarget({ vote }: { vote: CommentActions['vote'] }) {
  return <form id="vote" action={plain(vote)} hidden />
}

interface Props {
  vote: CommentActions['vote']
  comment: { readonly id: number; readonly ups: number; readonly downs: number }
  mine: Mine
  /** Nobody votes on their own comment. */
  own: boolean
}

/** Voting on a page of its own: up, down, or not at all. */
export function VoteForm({ vote, comment, mine, own }: Props) {
  const votes = `${counted(comment.ups, 'vote')} up, ${counted(comment.downs, 'vote')} down`
  if (own) return <p className="said">{votes}. Nobody votes on their own comment.</p>
  return (
    <form action={plain(vote)} className="form-foot">
      <span className="said">{votes}</span>
      <button
        type="submit"
        className="quiet-button"
        name="vote"
        value={voteValue(comment.id, 1)}
        aria-pressed={mine === 1}
      >
        ▲ Vote up
      </button>
      <button
        type="submit"
        className="quiet-button"
        name="vote"
        value={voteValue(comment.id, -1)}
        aria-pressed={mine === -1}
      >
        ▼ Vote down
      </button>
      {mine !== 0 && (
        <button type="submit" className="quiet-button" name="vote" value={voteValue(comment.id, 0)}>
          Take my vote back
        </button>
      )}
    </form>
  )
}

/** A plain form has no use for the answer: the action leads to the page that shows it. */
function plain(vote: CommentActions['vote']): (form: FormData) => Promise<void> {
  return vote as (form: FormData) => Promise<unknown> as (form: FormData) => Promise<void>
}
