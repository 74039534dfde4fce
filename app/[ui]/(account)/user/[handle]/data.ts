import { cache } from 'react'
import { handleSchema } from '@/lib/accounts/input.ts'
import { ignoredByUser } from '@/lib/accounts/users/ignored-by-user.ts'
import { type UserPageView, userPage } from '@/lib/pages/account/user-page.ts'
import { database } from '@/lib/platform/db/database.ts'
import { viewer } from '@/lib/web/session/viewer.ts'

/** Somebody's page; null where there is none. `after` as the address has it; empty for the newest. */
export const somebody = cache(
  async (handle: string, after: string): Promise<UserPageView | null> => {
    const parsed = handleSchema.safeParse(handle)
    if (!parsed.success || parsed.data !== handle || !/^\d{0,9}$/.test(after)) return null
    return userPage(await database(), handle, after === '' ? null : Number(after))
  },
)

/** Whether the reader ignores them; null for oneself and for who is not signed in. */
export async function ignoresThem(personId: number): Promise<boolean | null> {
  const who = await viewer()
  if (!who || who.id === personId) return null
  const ignored = await ignoredByUser(await database(), who.id)
  return ignored.some(({ id }) => id === personId)
}
