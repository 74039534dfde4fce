import type { Database } from '../../platform/db/database.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { dropPortrait } from './save-portrait.ts'

/**
 * Takes the file of somebody's former portrait away, unless they have made it their portrait again
 * meanwhile. Their row is held while the file goes, as it is while setPortrait puts one there.
 */
export function dropFormerPortrait(
  db: Database,
  { id, dataDir, name }: { readonly id: number; readonly dataDir: string; readonly name: string },
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id, picture: { not: name } },
      // Nothing changes: this only holds the row.
      data: { id },
    })
    if (count === 1) await dropPortrait(dataDir, name)
  })
}
