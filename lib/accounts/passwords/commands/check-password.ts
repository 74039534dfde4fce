import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { type Result, refused } from '../../../platform/result.ts'
import type { EntryRefusal } from '../../refusals.ts'
import { admit, type SignedIn } from '../../sign-in/sign-in.ts'
import { verifyPassword } from '../password.ts'

interface Credentials {
  readonly email: string
  readonly password: string
}

/**
 * Signs in with email address and password. Whether the account exists, and its status, is only
 * revealed with the right password; a wrong one takes equally long with or without an account.
 */
export async function checkPassword(
  db: Database,
  { email, password }: Credentials,
  now: Date = new Date(),
): Promise<Result<SignedIn, 'wrong' | EntryRefusal>> {
  const user = await holderOf(db, { email, password })
  if (!user) return refused('wrong')
  return transaction(db, async (tx) => {
    const { id, passwordHash } = user
    // It may have been changed while we were verifying.
    const same = await tx.user.count({ where: { id, email, passwordHash } })
    return same === 1 ? admit(tx, id, now) : refused('wrong')
  })
}

/** Whether the account with that address has that password. As slow when there is no account. */
export async function hasPassword(db: Database, credentials: Credentials): Promise<boolean> {
  return (await holderOf(db, credentials)) !== null
}

async function holderOf(db: Database, { email, password }: Credentials) {
  const user = await db.user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true },
  })
  const right = await verifyPassword(user?.passwordHash ?? '', password)
  return right ? user : null
}
