import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import type { Person } from '../../users/roles.ts'
import { endSessions } from '../end-sessions.ts'

/** Ends all of one's own sessions, this one among them, and every mailed link that gives control of the account. */
export function signOutEverywhere(
  db: Database,
  { id }: Person,
): Promise<Result<object, 'no-account'>> {
  return transaction(db, async (tx) => {
    if (id === null || !(await endSessions(tx, id))) return refused('no-account')
    return done({})
  })
}
