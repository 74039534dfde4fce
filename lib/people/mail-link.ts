import type { Database } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import { done } from '../result.ts'
import type { QueueMail } from './account-mail.ts'
import { issueToken } from './account-token.ts'

/**
 * Mails a link for that purpose to an address; or, where it has no account, a mail that says so. The
 * answer is the same, and so is the work but for one row.
 */
export function mailLink(
  db: Database,
  { email, purpose }: { readonly email: string; readonly purpose: 'sign-in' | 'reset' },
  queue: QueueMail,
  now: Date,
): Promise<{ readonly ok: true }> {
  return inTransaction(db, async (tx) => {
    const user = await tx.user.findUnique({ where: { email }, select: { id: true, name: true } })
    if (user) {
      const token = await issueToken(tx, { userId: user.id, purpose, email }, now)
      await queue(tx, { kind: purpose, to: email, name: user.name, token }, now)
    } else {
      await queue(tx, { kind: 'no-account', to: email }, now)
    }
    return done({})
  })
}
