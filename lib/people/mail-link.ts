import type { Database } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import type { InterfaceLanguage } from '../interface/language.ts'
import { done } from '../result.ts'
import type { QueueMail } from './account-mail.ts'
import { issueToken } from './account-token.ts'

/** What is typed, and the language in which it was, for who has not chosen one. */
export interface AskingByMail {
  readonly email: string
  readonly language?: InterfaceLanguage
}

/**
 * Mails a link for that purpose to an address; or, where it has no account, a mail that says so. The
 * answer is the same, and so is the work but for one row.
 */
export function mailLink(
  db: Database,
  { email, language: asked, purpose }: AskingByMail & { purpose: 'sign-in' | 'reset' },
  queue: QueueMail,
  now: Date,
): Promise<{ readonly ok: true }> {
  return inTransaction(db, async (tx) => {
    const select = { id: true, name: true, language: true }
    const user = await tx.user.findUnique({ where: { email }, select })
    // What a stranger speaks is never remembered for whose address it is.
    const language = user?.language ?? asked ?? null
    if (user) {
      const token = await issueToken(tx, { userId: user.id, purpose, email }, now)
      await queue(tx, { kind: purpose, to: email, language, name: user.name, token }, now)
    } else {
      await queue(tx, { kind: 'no-account', to: email, language }, now)
    }
    return done({})
  })
}
