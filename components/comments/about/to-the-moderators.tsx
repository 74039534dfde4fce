import { ReloadingActForm } from '@/components/comments/about/act-and-look.tsx'
import { RemoveForm } from '@/components/comments/acting/remove-form.tsx'
import { ReportForm } from '@/components/comments/acting/report-form.tsx'
import type { CommentActions } from '@/components/comments/actions.ts'
import { getCommentsAddress } from '@/components/comments/comments-address.ts'
import { getAuthorName } from '@/components/comments/thread/comment-facts.ts'
import { IgnoreForm } from '@/components/people/ignore-form.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import { DEFAULT_SORT } from '@/lib/conversation/comments/comment.ts'
import type { AboutCommentView } from '@/lib/pages/comments/page-views.ts'

interface Props {
  view: AboutCommentView
  here: string
  actions: CommentActions
}

/** Actions for other people: report the comment, ignore its author, or moderate it. */
export function CommentModeration({ view, here, actions }: Props) {
  const { words: all, say } = getSpeech()
  const words = all.comments
  const { comment, reader } = view
  const name = getAuthorName(comment, all.comment)
  const to = getCommentsAddress(view.article.slug, DEFAULT_SORT, null)
  const by = comment.author?.id ?? null
  const ignored = by !== null && (reader?.ignored.includes(by) ?? false)
  const reported = reader?.reported.includes(comment.id) ?? false
  const act = (what: string, button: string) => (
    <ReloadingActForm
      action={actions.moderate}
      here={here}
      fields={{ comment: comment.id, act: what }}
      className="quiet-button"
    >
      {button}
    </ReloadingActForm>
  )
  return (
    <>
      <section aria-labelledby="report-title">
        <h2 id="report-title">{words.report}</h2>
        {reported && <p className="said">{words.reportedBefore}</p>}
        <ReportForm action={actions.report} comment={comment.id} here={here} />
      </section>
      {by !== null && (
        <section aria-label={say(words.ignore, { name })}>
          <IgnoreForm
            action={actions.ignore}
            person={{ id: by, name }}
            ignored={ignored}
            here={here}
          />
          <p className="said">{words.ignoring}</p>
        </section>
      )}
      {reader?.moderates && (
        <section aria-labelledby="moderate-title">
          <h2 id="moderate-title">{words.moderate}</h2>
          <div className="form-foot">
            {comment.rootId === 0 &&
              (comment.pinned ? act('unpin', words.unpin) : act('pin', words.pin))}
            {comment.rootId === 0 &&
              (comment.closed ? act('reopen', words.reopen) : act('close', words.close))}
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
