import { RemoveForm } from '@/components/comments/acting/remove-form.tsx'
import type { CommentActions } from '@/components/comments/actions.ts'
import { getCommentsAddress } from '@/components/comments/comments-address.ts'
import { EditForm } from '@/components/comments/writing/edit-form.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import { DEFAULT_SORT } from '@/lib/conversation/comments/comment.ts'
import type { AboutCommentView } from '@/lib/pages/comments/page-views.ts'

interface Props {
  view: AboutCommentView
  here: string
  actions: CommentActions
}

/** Actions for the commenter: edit and delete. */
export function OwnComment({ view, here, actions }: Props) {
  const words = getSpeech().words.comments
  const { comment, source, reader } = view
  const to = getCommentsAddress(view.article.slug, DEFAULT_SORT, null)
  const mine = reader?.mine.find(({ id }) => id === comment.id)
  return (
    <>
      <section id="edit" aria-labelledby="edit-title">
        <h2 id="edit-title">{words.edit}</h2>
        <EditForm
          action={actions.edit}
          comment={comment.id}
          body={source}
          here={here}
          open={Boolean(mine?.editableUntil)}
        />
      </section>
      <section aria-label={words.delete}>
        <RemoveForm action={actions.remove} comment={comment.id} here={here} to={to} />
      </section>
    </>
  )
}
