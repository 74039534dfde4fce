import type { Database } from '../../platform/db/database.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { dropPortrait } from './save-portrait.ts'

/**
 * Deletes the file of a user's previous portrait unless it is in use again. The user's row is
 * locked meanwhile, as in setPortrait.
 */
export function dropFormerPortrait(
  db: Database,
  { id, dataDir, name }: { readonly id: number; readonly dataDir: string; readonly name: string },
): Promise<void> {
  return transaction(db, async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id, picture: { not: name } },
      // Nothing changes: this only holds the row.
      data: { id },
    })
    if (count === 1) await dropPortrait(dataDir, name)
  })
}
