import type { Database } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import { dropPortrait } from '../media/save-portrait.ts'
import { done, type Result, refused } from '../result.ts'
import type { Person } from './person.ts'
import { renewWords } from './renew-words.ts'

/** Takes one's own picture away, and its file. Nothing happens where there is none. */
export async function removePortrait(
  db: Database,
  { id }: Person,
  { dataDir }: { readonly dataDir: string },
  now: Date = new Date(),
): Promise<Result<object, 'no-account'>> {
  if (id === null) return refused('no-account')
  const before = await inTransaction(db, async (tx) => {
    const user = await tx.user.findUnique({ where: { id }, select: { picture: true } })
    if (!user?.picture) return ''
    await tx.user.update({ where: { id }, data: { picture: '' } })
    await renewWords(tx, id, now)
    return user.picture
  })
  await dropPortrait(dataDir, before)
  return done({})
}
