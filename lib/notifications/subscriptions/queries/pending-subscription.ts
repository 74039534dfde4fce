import type { Reader } from '../../../platform/db/database.ts'
import { hashOf } from '../commands/subscribe-guest.ts'
import { headlineOf } from '../headline-of.ts'
import type { SubscriptionKind } from '../subscription.ts'

/** What a guest's link would confirm. */
export interface WishView {
  readonly kind: SubscriptionKind
  readonly headline: string
  readonly confirmed: boolean
}

/** Null for a link that leads nowhere. Whether it is too old, confirming says. */
export async function wishByLink(db: Reader, token: string): Promise<WishView | null> {
  if (token === '') return null
  const found = await db.subscription.findFirst({ where: { confirmHash: hashOf(token) } })
  if (!found) return null
  const { kind, articleId, confirmedAt } = found
  const headline = await headlineOf(db, articleId)
  return { kind: kind as SubscriptionKind, headline, confirmed: confirmedAt !== null }
}
