import { database } from '@/lib/platform/db/database.ts'
import { tokenSchema } from '@/lib/subscriptions/input.ts'
import { type WishView, wishByLink } from '@/lib/subscriptions/wish-by-link.ts'

/** What a guest's link would confirm; null for a link that leads nowhere. */
export async function linkedWish(token: string): Promise<WishView | null> {
  return wishByLink(await database(), tokenSchema.parse(token))
}
