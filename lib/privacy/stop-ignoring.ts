import type { Person } from '../accounts/users/roles.ts'
import type { Database } from '../platform/db/database.ts'
import { transaction } from '../platform/db/transaction.ts'
import { done, type Result, refused } from '../platform/result.ts'

/** Shows a user's comments to this viewer again. Idempotent. */
export function stopIgnoring(
  db: Database,
  { id }: Person,
  { personId }: { readonly personId: number },
): Promise<Result<object, 'no-account'>> {
  return transaction(db, async (tx) => {
    if (id === null) return refused('no-account')
    await tx.ignore.deleteMany({ where: { userId: id, ignoredId: personId } })
    return done({})
  })
}
