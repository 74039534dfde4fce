import { database } from '@/lib/platform/db/database.ts'
import { tokenSchema } from '@/lib/subscriptions/input.ts'
import { unsubscribeKey } from '@/lib/subscriptions/sender.ts'
import { subscriptionsOfGuest } from '@/lib/subscriptions/subscriptions-of-guest.ts'

/** What the guest with that link subscribes to; null for a link that is none of ours. */
export async function guestSubscriptions(token: string) {
  return subscriptionsOfGuest(await database(), unsubscribeKey(), tokenSchema.parse(token))
}
