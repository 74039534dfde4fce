import { RemoveForm } from '@/components/comments/acting/remove-form.tsx'
import type { CommentActions } from '@/components/comments/actions.ts'
import { EditForm } from '@/components/comments/writing/edit-form.tsx'
import { EDIT_MINUTES } from '@/lib/comments/comment.ts'
import type { AboutCommentView } from '@/lib/comments/page-views.ts'

interface Props {
  view: AboutCommentView
  here: string
  actions: CommentActions
}

/** What its writer can do with a comment. */
export function OwnComment({ view, here, actions }: Props) {
  const { comment, source, reader } = view
  const mine = reader?.mine.find(({ id }) => id === comment.id)
  return (
    <>
      <section id="edit" aria-labelledby="edit-title">
        <h2 id="edit-title">Edit it</h2>
        {mine?.editableUntil ? (
          <EditForm action={actions.edit} comment={comment.id} body={source} here={here} />
        ) : (
          <p className="said">
            A comment can be edited for {EDIT_MINUTES} minutes, and until somebody answers it.
          </p>
        )}
      </section>
      <section aria-label="Delete it">
        <RemoveForm action={actions.remove} comment={comment.id} here={here} />
      </section>
    </>
  )
}
