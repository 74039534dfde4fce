import { tokenSchema } from '@/lib/accounts/input.ts'
import { addressToApprove } from '@/lib/accounts/sign-in/commands/approve-address.ts'
import { database } from '@/lib/platform/db/database.ts'

/** The address that a link would approve; null where it works no more. */
export async function wantedAddress(token: string): Promise<string | null> {
  const parsed = tokenSchema.safeParse(token)
  return parsed.success ? addressToApprove(await database(), parsed.data) : null
}
