import { maySuspend } from '../accounts/policy.ts'
import { endSessions } from '../accounts/sign-in/end-sessions.ts'
import type { Person, Role } from '../accounts/users/roles.ts'
import type { Database } from '../platform/db/database.ts'
import { transaction } from '../platform/db/transaction.ts'
import { done, type Result, refused } from '../platform/result.ts'

const DAY_MS = 86_400_000

export interface Suspension {
  readonly personId: number
  /** How long, from now. */
  readonly days: number
  /** For the newsroom's own record. */
  readonly why: string
}

/**
 * Suspends a user for the given number of days and ends their sessions. Suspending again restarts
 * the period.
 */
export function suspendPerson(
  db: Database,
  person: Person,
  { personId, days, why }: Suspension,
  now: Date = new Date(),
): Promise<Result<{ until: Date }, 'not-allowed' | 'no-such-person'>> {
  return transaction(db, async (tx) => {
    const user = await tx.user.findFirst({ where: { id: personId, deletedAt: null } })
    if (!user) return refused('no-such-person')
    if (!maySuspend(person, user.role as Role)) return refused('not-allowed')
    const until = new Date(now.getTime() + days * DAY_MS)
    const data = { suspendedUntil: until, suspendedWhy: why }
    await tx.user.update({ where: { id: personId }, data })
    await endSessions(tx, personId)
    return done({ until })
  })
}
