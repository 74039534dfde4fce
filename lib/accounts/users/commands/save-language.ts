import type { InterfaceLanguage } from '../../../i18n/language.ts'
import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import type { Person } from '../roles.ts'

/** Sets the language of the user's email. */
export function saveLanguage(
  db: Database,
  { id }: Person,
  { language }: { readonly language: InterfaceLanguage },
): Promise<Result<object, 'no-account'>> {
  return transaction(db, async (tx) => {
    if (id === null) return refused('no-account')
    const where = { id, deletedAt: null }
    const { count } = await tx.user.updateMany({ where, data: { language } })
    return count === 1 ? done({}) : refused('no-account')
  })
}
