import { database } from '@/lib/platform/db/database.ts'
import { endingByToken } from '@/lib/subscriptions/ending-by-token.ts'
import { tokenSchema } from '@/lib/subscriptions/input.ts'
import { unsubscribeKey } from '@/lib/subscriptions/sender.ts'
import type { EndingView } from '@/lib/subscriptions/subscription.ts'

/** What a link from a mail ends; null for one that is none of ours. */
export async function linkedEnding(token: string): Promise<EndingView | null> {
  return endingByToken(await database(), unsubscribeKey(), tokenSchema.parse(token))
}
