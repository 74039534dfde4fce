import { ignoredByUser } from '@/lib/accounts/users/ignored-by-user.ts'
import { database } from '@/lib/platform/db/database.ts'
import { member } from '@/lib/web/session/member.ts'

/** Whom the reader who is signed in ignores. */
export async function ignoredHere(page: string) {
  const { id } = await member(page)
  return ignoredByUser(await database(), id)
}
