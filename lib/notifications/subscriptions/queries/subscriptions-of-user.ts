import type { Reader } from '../../../platform/db/database.ts'
import type { SubscriptionView } from '../subscription.ts'
import { namesOfUser } from './names-of-user.ts'
import { subscriptionRows } from './subscription-rows.ts'

/** All that a user subscribes to, newest first. Two queries. */
export async function subscriptionsOfUser(db: Reader, userId: number): Promise<SubscriptionView[]> {
  return subscriptionRows(db, await namesOfUser(db, userId))
}
