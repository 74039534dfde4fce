import type { Database } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import { type Result, refused } from '../result.ts'
import { admit, type SignedIn } from './admit.ts'
import { verifyPassword } from './password.ts'
import type { EntryRefusal } from './refusal.ts'

/**
 * Signs in with e-mail address and password. Whether there is such an account, and how it stands, is
 * told only to who knows its password; a wrong one takes as long with an account as without.
 */
export async function checkPassword(
  db: Database,
  { email, password }: { readonly email: string; readonly password: string },
  now: Date = new Date(),
): Promise<Result<SignedIn, 'wrong' | EntryRefusal>> {
  const user = await db.user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true },
  })
  const right = await verifyPassword(user?.passwordHash ?? '', password)
  if (!user || !right) return refused('wrong')
  return inTransaction(db, async (tx) => {
    const { id, passwordHash } = user
    // It may have been changed while we were verifying.
    const same = await tx.user.count({ where: { id, email, passwordHash } })
    return same === 1 ? admit(tx, id, now) : refused('wrong')
  })
}
