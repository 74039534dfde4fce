import { tokenSchema } from '@/lib/notifications/input.ts'
import { subscriptionsOfGuest } from '@/lib/notifications/subscriptions/queries/subscriptions-of-guest.ts'
import { unsubscribeKey } from '@/lib/notifications/subscriptions/sender.ts'
import { database } from '@/lib/platform/db/database.ts'

/** What the guest with that link subscribes to; null for a link that is none of ours. */
export async function guestSubscriptions(token: string) {
  return subscriptionsOfGuest(await database(), unsubscribeKey(), tokenSchema.parse(token))
}
