import type { Database, Transaction } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import type { QueueMail } from '../../links/account-mail.ts'
import { issueToken } from '../../links/account-token.ts'
import { mailWantedAddress } from '../../links/mail-wanted-address.ts'
import type { Person } from '../../users/roles.ts'
import { type OwnAccount, provesOneself } from '../confirm-identity.ts'

export interface AddressChange {
  /** The address wanted. */
  readonly email: string
  /** Their password again; empty for who has none. */
  readonly current: string
}

/** Where a link went that comes first; the answer is the same whoever has the address wanted. */
export interface AddressAsked {
  readonly mailed: string
}

/**
 * Asks for another address. With the password, a link goes to the address wanted. Without one, a link
 * goes to the old address first (approve-address.ts), since a borrowed session has nothing else to
 * show. Either way the old address is told at once.
 */
export async function askToChangeAddress(
  db: Database,
  person: Person,
  { email, current }: AddressChange,
  queue: QueueMail,
  now: Date = new Date(),
): Promise<Result<AddressAsked, 'no-account' | 'password-wrong' | 'same-address'>> {
  const user = await provesOneself(db, person, current)
  if (typeof user === 'string') return refused(user)
  if (user.email === email) return refused('same-address')
  return transaction(db, async (tx) => {
    // It may have been changed while we were verifying.
    if (!(await stillStands(tx, user))) return refused('password-wrong')
    if (user.passwordHash === '') {
      await mailOldAddress(tx, user, email, queue, now)
      return done({ mailed: user.email })
    }
    const { name, language, email: to } = user
    await queue(tx, { kind: 'address-asked', to, language, name }, now)
    await mailWantedAddress(tx, user, email, queue, now)
    return done({ mailed: email })
  })
}

async function mailOldAddress(
  tx: Transaction,
  { id, email, name, language }: OwnAccount,
  wanted: string,
  queue: QueueMail,
  now: Date,
): Promise<void> {
  const link = { userId: id, purpose: 'approve-address', email, wanted } as const
  const token = await issueToken(tx, link, now)
  await queue(tx, { kind: 'approve-address', to: email, language, name, token }, now)
}

async function stillStands(
  tx: Transaction,
  { id, email, passwordHash }: OwnAccount,
): Promise<boolean> {
  return (await tx.user.count({ where: { id, email, passwordHash } })) === 1
}
