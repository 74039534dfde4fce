import type { Spoken } from '../i18n/speech.ts'
import { CONFIRM_DAYS } from './subscriptions/subscription.ts'

/** Why a subscription was not made, changed or ended. */
export type SubscriptionRefusal =
  | 'signed-out'
  | 'no-article'
  | 'no-comment'
  | 'members-only'
  | 'bad-link'
  | 'not-our-link'

/** The same for a person. */
export function subscriptionSentences({ words, say }: Spoken): Record<SubscriptionRefusal, string> {
  const { subscribing } = words.refusals
  return { ...subscribing, 'bad-link': say(subscribing['bad-link'], { count: CONFIRM_DAYS }) }
}
