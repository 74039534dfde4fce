import { dropFormerPortrait } from '../accounts/profiles/drop-former-portrait.ts'
import type { Person } from '../accounts/users/roles.ts'
import type { Database } from '../platform/db/database.ts'
import { transaction } from '../platform/db/transaction.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { renewWords } from './renew-words.ts'

/** Removes the user's own portrait and its file. Does nothing if there is none. */
export async function removePortrait(
  db: Database,
  { id }: Person,
  { dataDir }: { readonly dataDir: string },
  now: Date = new Date(),
): Promise<Result<object, 'no-account'>> {
  if (id === null) return refused('no-account')
  const before = await transaction(db, async (tx) => {
    // Holds the row, so that the picture read is the one taken away.
    await tx.user.updateMany({ where: { id }, data: { id } })
    const user = await tx.user.findUnique({ where: { id }, select: { picture: true } })
    if (!user?.picture) return ''
    await tx.user.update({ where: { id }, data: { picture: '' } })
    await renewWords(tx, id, now)
    return user.picture
  })
  if (before !== '') await dropFormerPortrait(db, { id, dataDir, name: before })
  return done({})
}
