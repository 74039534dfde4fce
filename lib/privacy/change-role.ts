import { mayChangeRoles } from '../accounts/policy.ts'
import { otherAdmin } from '../accounts/users/other-admin.ts'
import type { Person, Role } from '../accounts/users/roles.ts'
import type { Database } from '../platform/db/database.ts'
import { transaction } from '../platform/db/transaction.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { renewWords } from './renew-words.ts'

export interface RoleChange {
  readonly personId: number
  readonly role: Role
}

/** Changes a user's role and the badges on their comments. There must always be an admin. */
export function changeRole(
  db: Database,
  person: Person,
  { personId, role }: RoleChange,
  now: Date = new Date(),
): Promise<Result<object, 'not-allowed' | 'no-such-person' | 'last-admin'>> {
  return transaction(db, async (tx) => {
    if (!mayChangeRoles(person)) return refused('not-allowed')
    const left = role === 'admin' || (await otherAdmin(tx, personId))
    const user = await tx.user.findFirst({ where: { id: personId, deletedAt: null } })
    if (!user) return refused('no-such-person')
    if (user.role === 'admin' && !left) return refused('last-admin')
    await tx.user.update({ where: { id: personId }, data: { role } })
    if (user.role !== role) await renewWords(tx, personId, now)
    return done({})
  })
}
