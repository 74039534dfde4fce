import { StopForm } from '@/components/subscriptions/stop-form.tsx'
import { SubscriptionLine } from '@/components/subscriptions/subscription-line.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { SubscriptionView } from '@/lib/notifications/subscriptions/subscription.ts'

interface Props {
  email: string
  subscriptions: readonly (SubscriptionView & { readonly stopToken: string })[]
  /** Token to end all of them. It also identifies the guest for the redirect back here. */
  stopAll: string
}

/** A guest's subscriptions, with plain forms to end them, because guests have no session. */
export function GuestSubscriptions({ email, subscriptions, stopAll }: Props) {
  const { words, say } = getSpeech()
  const { hearing } = words
  if (subscriptions.length === 0) return <p>{say(hearing.noMore, { email })}</p>
  return (
    <>
      <p>{say(hearing.aboutThese, { email })}</p>
      <ul className="people">
        {subscriptions.map((view) => (
          <li key={`${view.kind} ${view.articleId} ${view.commentId}`}>
            <SubscriptionLine subscription={view} />
            <StopForm token={view.stopToken} back={stopAll}>
              <button type="submit" className="link-button">
                {hearing.stop}
                <span className="unseen">
                  {` ${say(hearing.stopOf, { headline: view.headline })}`}
                </span>
              </button>
            </StopForm>
          </li>
        ))}
      </ul>
      <StopForm token={stopAll} back={stopAll}>
        <button type="submit" className="quiet-button">
          {hearing.stopAll}
        </button>
      </StopForm>
    </>
  )
}
