import { tokenSchema } from '@/lib/notifications/input.ts'
import {
  type WishView,
  wishByLink,
} from '@/lib/notifications/subscriptions/queries/pending-subscription.ts'
import { database } from '@/lib/platform/db/database.ts'

/** What a guest's link would confirm; null for a link that leads nowhere. */
export async function linkedWish(token: string): Promise<WishView | null> {
  return wishByLink(await database(), tokenSchema.parse(token))
}
