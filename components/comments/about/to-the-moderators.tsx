import { ActAndLook } from '@/components/comments/about/act-and-look.tsx'
import { RemoveForm } from '@/components/comments/acting/remove-form.tsx'
import { ReportForm } from '@/components/comments/acting/report-form.tsx'
import type { CommentActions } from '@/components/comments/actions.ts'
import { commentsAddress } from '@/components/comments/comments-address.ts'
import { nameOf } from '@/components/comments/thread/comment-facts.ts'
import { IgnoreForm } from '@/components/people/ignore-form.tsx'
import { DEFAULT_SORT } from '@/lib/comments/comment.ts'
import type { AboutCommentView } from '@/lib/comments/page-views.ts'

interface Props {
  view: AboutCommentView
  here: string
  actions: CommentActions
}

/** What others can do about a comment: report it, ignore its writer, or moderate it. */
export function ToTheModerators({ view, here, actions }: Props) {
  const { comment, reader } = view
  const to = commentsAddress(view.article.slug, DEFAULT_SORT, null)
  const by = comment.author?.id ?? null
  const ignored = by !== null && (reader?.ignored.includes(by) ?? false)
  const reported = reader?.reported.includes(comment.id) ?? false
  const act = (name: string, words: string) => (
    <ActAndLook
      action={actions.moderate}
      here={here}
      fields={{ comment: comment.id, act: name }}
      className="quiet-button"
    >
      {words}
    </ActAndLook>
  )
  return (
    <>
      <section aria-labelledby="report-title">
        <h2 id="report-title">Report it</h2>
        {reported && <p className="said">You have reported it. You can say it again otherwise.</p>}
        <ReportForm action={actions.report} comment={comment.id} here={here} />
      </section>
      {by !== null && (
        <section aria-label={`Ignore ${nameOf(comment)}`}>
          <IgnoreForm
            action={actions.ignore}
            person={{ id: by, name: nameOf(comment) }}
            ignored={ignored}
            here={here}
          />
          <p className="said">Their comments are folded away, for you only.</p>
        </section>
      )}
      {reader?.moderates && (
        <section aria-labelledby="moderate-title">
          <h2 id="moderate-title">Moderate it</h2>
          <div className="form-foot">
            {comment.rootId === 0 &&
              (comment.pinned ? act('unpin', 'Unpin its thread') : act('pin', 'Pin its thread'))}
            {comment.rootId === 0 &&
              (comment.closed
                ? act('reopen', 'Open its thread to replies')
                : act('close', 'Close its thread'))}
          </div>
          <RemoveForm
            action={actions.moderate}
            comment={comment.id}
            here={here}
            to={to}
            moderating
          />
        </section>
      )}
    </>
  )
}
