import { SubscriptionLine } from '@/components/subscriptions/subscription-line.tsx'
import { ActForm } from '@/components/ui/act-form.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { SubscriptionView } from '@/lib/notifications/subscriptions/subscription.ts'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'

interface Props {
  subscriptions: readonly SubscriptionView[]
  /** Fields: kind, article, comment, wanted (on or off). */
  action: FormAction<unknown>
}

/** A user's subscriptions, each with a button to end it. */
export function SubscriptionList({ subscriptions, action }: Props) {
  const { words, say } = getSpeech()
  const { hearing } = words
  return (
    <section className="subscriptions" aria-labelledby="subscriptions">
      <h2 id="subscriptions">{hearing.what}</h2>
      {subscriptions.length === 0 ? (
        <p>{hearing.onlyMentions}</p>
      ) : (
        <ul className="people">
          {subscriptions.map((view) => (
            <li key={nameOf(view)} id={nameOf(view)}>
              <SubscriptionLine subscription={view} />
              <ActForm
                action={action}
                here={`/account/inbox#${nameOf(view)}`}
                fields={{
                  kind: view.kind,
                  article: view.articleId,
                  comment: view.commentId,
                  wanted: 'off',
                }}
              >
                {hearing.stop}
                <span className="unseen">
                  {` ${say(hearing.stopOf, { headline: view.headline })}`}
                </span>
              </ActForm>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Also identifies the form, so its message appears next to it. */
function nameOf({ kind, articleId, commentId }: SubscriptionView): string {
  return `${kind}-${articleId}-${commentId}`
}
