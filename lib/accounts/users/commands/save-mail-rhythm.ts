import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import type { MailRhythm } from '../../input.ts'
import type { Person } from '../roles.ts'

/** Sets how often the user gets email about comments. */
export function saveMailRhythm(
  db: Database,
  { id }: Person,
  { mailRhythm }: { readonly mailRhythm: MailRhythm },
): Promise<Result<object, 'no-account'>> {
  return transaction(db, async (tx) => {
    if (id === null) return refused('no-account')
    const where = { id, deletedAt: null }
    const { count } = await tx.user.updateMany({ where, data: { mailRhythm } })
    return count === 1 ? done({}) : refused('no-account')
  })
}
