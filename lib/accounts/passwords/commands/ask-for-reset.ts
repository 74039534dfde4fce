import type { Database } from '../../../platform/db/database.ts'
import type { QueueMail } from '../../links/account-mail.ts'
import { type AskingByMail, mailLink } from '../../links/mail-link.ts'

/** Mails a link to choose a new password. Whether the address has an account, only its mail tells. */
export function askForReset(
  db: Database,
  asking: AskingByMail,
  queue: QueueMail,
  now: Date = new Date(),
): Promise<{ readonly ok: true }> {
  return mailLink(db, { ...asking, purpose: 'reset' }, queue, now)
}
