import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { keepAccount } from '../../sign-in/sign-in.ts'
import type { Person } from '../roles.ts'

/** Takes back one's wish to be deleted. Every way of signing in does the same. */
export function cancelDeletion(
  db: Database,
  { id }: Person,
): Promise<Result<object, 'no-account'>> {
  return transaction(db, async (tx) => {
    if (id === null || !(await keepAccount(tx, id))) return refused('no-account')
    return done({})
  })
}
