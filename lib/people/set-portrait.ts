import type { Database } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import { dropPortrait, savePortrait } from '../media/save-portrait.ts'
import { done, type Result, refused } from '../result.ts'
import type { Person } from './person.ts'
import type { PortraitRefusal } from './refusal.ts'
import { renewWords } from './renew-words.ts'

export interface NewPortrait {
  /** The file as it was sent. */
  readonly content: Uint8Array
  /** The folder in which the media folder is (settings().dataDir). */
  readonly dataDir: string
}

/** Makes a picture one's own; the one before it is taken away. */
export async function setPortrait(
  db: Database,
  { id }: Person,
  { content, dataDir }: NewPortrait,
  now: Date = new Date(),
): Promise<Result<{ picture: string }, 'no-account' | PortraitRefusal>> {
  if (id === null) return refused('no-account')
  const saving = await savePortrait(dataDir, content, id)
  if (!saving.ok) return saving
  const picture = saving.name
  const before = await inTransaction(db, async (tx) => {
    const user = await tx.user.findFirst({ where: { id, deletedAt: null } })
    if (!user) return null
    await tx.user.update({ where: { id }, data: { picture } })
    await renewWords(tx, id, now)
    return user.picture
  })
  if (before !== picture) await dropPortrait(dataDir, before ?? picture)
  return before === null ? refused('no-account') : done({ picture })
}
