import type { Transaction } from '../../platform/db/database.ts'
import { freeHandle } from '../handles/free-handle.ts'
import { handleFrom, isPlaceholder } from '../handles/handle.ts'
import { imitatesNewsroom } from '../profiles/imitates-newsroom.ts'
import { newsroomNames } from '../profiles/newsroom-names.ts'

export interface Proved {
  readonly user: {
    readonly id: number
    readonly handle: string
    readonly name: string
    readonly role: string
  }
  /** What else changes with it. */
  readonly changes?: { readonly name?: string; readonly passwordHash?: string }
  /** How often another took the handle first (retryWhenTaken). */
  readonly attempt: number
}

/**
 * Marks the account's address as verified. The account becomes visible and gets its handle only
 * now; of two sign-ups with the same name, the first to verify gets the handle without a suffix.
 */
export async function proveAddress(
  tx: Transaction,
  { user, changes = {}, attempt }: Proved,
  now: Date,
): Promise<void> {
  const handle = isPlaceholder(user.handle)
    ? await handleFor(tx, { ...user, ...changes }, attempt)
    : user.handle
  const data = { ...changes, handle, emailVerifiedAt: now }
  await tx.user.update({ where: { id: user.id }, data })
}

/** A handle keeps a name's Latin letters only, and these alone may look like the newsroom's. */
async function handleFor(
  tx: Transaction,
  { name, role }: Proved['user'],
  attempt: number,
): Promise<string> {
  const imitates = role === 'reader' && imitatesNewsroom(handleFrom(name), await newsroomNames(tx))
  return freeHandle(tx, imitates ? '' : name, attempt)
}
