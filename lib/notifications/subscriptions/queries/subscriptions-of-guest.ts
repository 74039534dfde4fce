import type { Reader } from '../../../platform/db/database.ts'
import { addressOf, type SubscriptionView } from '../subscription.ts'
import { endingToken, readEnding } from '../unsubscribe-token.ts'
import { subscriptionRows } from './subscription-rows.ts'

export interface GuestSubscriptions {
  readonly email: string
  readonly subscriptions: readonly (SubscriptionView & { readonly stopToken: string })[]
  /** The token that ends them all. */
  readonly stopAll: string
}

/**
 * What a guest subscribes to, each with the token that ends it, for whoever has the link from one of
 * their mails. Null for a link that is none of ours.
 */
export async function subscriptionsOfGuest(
  db: Reader,
  key: Buffer,
  token: string,
): Promise<GuestSubscriptions | null> {
  const ending = readEnding(key, token)
  const email = ending?.what === 'all' ? addressOf(ending.subscriber) : ''
  if (!ending || email === '') return null
  const { subscriber } = ending
  const views = await subscriptionRows(db, [subscriber])
  const subscriptions = views.map((view) => {
    const stopToken = endingToken(key, { subscriber, what: view.kind, articleId: view.articleId })
    return { ...view, stopToken }
  })
  return { email, subscriptions, stopAll: token }
}
