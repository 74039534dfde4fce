import { VISIBLE_USER } from '../accounts/users/active-user.ts'
import type { Person } from '../accounts/users/roles.ts'
import type { Database } from '../platform/db/database.ts'
import { transaction } from '../platform/db/transaction.ts'
import { done, type Result, refused } from '../platform/result.ts'

/** Collapses a user's comments for this viewer only. Idempotent. */
export function ignorePerson(
  db: Database,
  { id }: Person,
  { personId }: { readonly personId: number },
  now: Date = new Date(),
): Promise<Result<object, 'no-account' | 'no-such-person' | 'oneself'>> {
  return transaction(db, async (tx) => {
    if (id === null) return refused('no-account')
    if (id === personId) return refused('oneself')
    const there = await tx.user.count({ where: { id: personId, ...VISIBLE_USER } })
    if (there === 0) return refused('no-such-person')
    const key = { userId: id, ignoredId: personId }
    await tx.ignore.upsert({
      where: { userId_ignoredId: key },
      create: { ...key, at: now },
      // Something to update makes it one statement, so that two at once don't collide.
      update: key,
    })
    return done({})
  })
}
