import { maySuspend } from '../accounts/policy.ts'
import type { Person, Role } from '../accounts/users/roles.ts'
import type { Database } from '../platform/db/database.ts'
import { transaction } from '../platform/db/transaction.ts'
import { done, type Result, refused } from '../platform/result.ts'

/** Lifts a suspension. Allowed to anyone who could have suspended the user. */
export function liftSuspension(
  db: Database,
  person: Person,
  { personId }: { readonly personId: number },
): Promise<Result<object, 'not-allowed' | 'no-such-person'>> {
  return transaction(db, async (tx) => {
    const user = await tx.user.findFirst({ where: { id: personId, deletedAt: null } })
    if (!user) return refused('no-such-person')
    if (!maySuspend(person, user.role as Role)) return refused('not-allowed')
    const data = { suspendedUntil: null, suspendedWhy: '' }
    await tx.user.update({ where: { id: personId }, data })
    return done({})
  })
}
