import { dropFormerPortrait } from '../accounts/profiles/drop-former-portrait.ts'
import { drawPortrait, keepPortrait } from '../accounts/profiles/save-portrait.ts'
import type { PortraitRefusal } from '../accounts/refusals.ts'
import type { Person } from '../accounts/users/roles.ts'
import type { Database } from '../platform/db/database.ts'
import { transaction } from '../platform/db/transaction.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { renewWords } from './renew-words.ts'

export interface NewPortrait {
  /** The file as it was sent. */
  readonly content: Uint8Array
  /** The folder in which the media folder is (settings().dataDir). */
  readonly dataDir: string
}

/**
 * Makes a picture one's own; the one before it is taken away. The file is written while the user's
 * row is held, so that whoever takes away a former portrait sees whether it is in use again.
 */
export async function setPortrait(
  db: Database,
  { id }: Person,
  { content, dataDir }: NewPortrait,
  now: Date = new Date(),
): Promise<Result<{ picture: string }, 'no-account' | PortraitRefusal>> {
  if (id === null) return refused('no-account')
  const drawn = await drawPortrait(content, id)
  if (!drawn.ok) return drawn
  const picture = drawn.portrait.name
  const before = await transaction(db, async (tx) => {
    // Holds the row before it is read: what is read is what this portrait takes the place of.
    const mine = { id, deletedAt: null }
    const { count } = await tx.user.updateMany({ where: mine, data: { id } })
    if (count === 0) return null
    const user = await tx.user.findUniqueOrThrow({ where: { id }, select: { picture: true } })
    await keepPortrait(dataDir, drawn.portrait)
    if (user.picture === picture) return picture
    await tx.user.update({ where: { id }, data: { picture } })
    await renewWords(tx, id, now)
    return user.picture
  })
  if (before === null) return refused('no-account')
  if (before !== picture) await dropFormerPortrait(db, { id, dataDir, name: before })
  return done({ picture })
}
