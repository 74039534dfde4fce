import type { Database, Transaction } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import { done, type Result, refused } from '../result.ts'
import type { QueueMail } from './account-mail.ts'
import { issueToken, voidTokens } from './account-token.ts'
import type { Person } from './person.ts'
import { type OwnAccount, provesOneself } from './proves-oneself.ts'

export interface AddressChange {
  /** The address wanted. */
  readonly email: string
  /** Their password again; empty for who has none. */
  readonly current: string
}

/**
 * Mails a link to the address wanted; following it makes it the account's. If the address has an
 * account, its owner gets a mail that says so instead, and the answer is the same.
 */
export async function askToChangeAddress(
  db: Database,
  person: Person,
  { email, current }: AddressChange,
  queue: QueueMail,
  now: Date = new Date(),
): Promise<Result<object, 'no-account' | 'password-wrong' | 'same-address'>> {
  const user = await provesOneself(db, person, current)
  if (typeof user === 'string') return refused(user)
  if (user.email === email) return refused('same-address')
  return inTransaction(db, async (tx) => {
    // It may have been changed while we were verifying.
    if (!(await stillStands(tx, user))) return refused('password-wrong')
    const holder = await tx.user.findUnique({ where: { email } })
    if (holder) {
      await voidTokens(tx, user.id, ['change-address'])
      await queue(
        tx,
        { kind: 'address-taken', to: email, language: holder.language, name: holder.name },
        now,
      )
    } else {
      const token = await issueToken(tx, { userId: user.id, purpose: 'change-address', email }, now)
      const { name, language } = user
      await queue(tx, { kind: 'change-address', to: email, language, name, token }, now)
    }
    return done({})
  })
}

async function stillStands(
  tx: Transaction,
  { id, email, passwordHash }: OwnAccount,
): Promise<boolean> {
  return (await tx.user.count({ where: { id, email, passwordHash } })) === 1
}
