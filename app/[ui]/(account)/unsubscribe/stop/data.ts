import { tokenSchema } from '@/lib/notifications/input.ts'
import { endingByToken } from '@/lib/notifications/subscriptions/queries/ending-by-token.ts'
import { unsubscribeKey } from '@/lib/notifications/subscriptions/sender.ts'
import type { EndingView } from '@/lib/notifications/subscriptions/subscription.ts'
import { database } from '@/lib/platform/db/database.ts'

/** What a link from a mail ends; null for one that is none of ours. */
export async function linkedEnding(token: string): Promise<EndingView | null> {
  return endingByToken(await database(), unsubscribeKey(), tokenSchema.parse(token))
}
