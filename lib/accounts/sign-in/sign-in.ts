import type { Transaction } from '../../platform/db/database.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { EntryRefusal } from '../refusals.ts'

/** What a session is opened with. */
export interface SignedIn {
  readonly userId: number
  /** Stands in the session; lib/accounts/users/viewer-by-id.ts compares it. */
  readonly sessionVersion: number
  /** False for who should choose one, if they want to sign in with a password. */
  readonly hasPassword: boolean
}

/**
 * The last step of every way to sign in, in its transaction and once the person has shown who they
 * are: may they come in? Who asked to be deleted and comes back in time stays.
 */
export async function admit(
  tx: Transaction,
  userId: number,
  now: Date,
): Promise<Result<SignedIn, EntryRefusal>> {
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId } })
  if (user.email === null || user.emailVerifiedAt === null) return refused('not-verified')
  if (isSuspended(user, now)) return refused('suspended')
  if (user.deleteAt !== null) await keepAccount(tx, userId)
  const { sessionVersion, passwordHash } = user
  return done({ userId, sessionVersion, hasPassword: passwordHash !== '' })
}

export function isSuspended(user: { readonly suspendedUntil: Date | null }, now: Date): boolean {
  return user.suspendedUntil !== null && user.suspendedUntil > now
}

/** Takes back the wish to be deleted; false where there is no account (any more). */
export async function keepAccount(tx: Transaction, userId: number): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id: userId, deletedAt: null },
    data: { deleteAt: null, deleteWords: false },
  })
  return count === 1
}
