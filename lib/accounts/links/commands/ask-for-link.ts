import type { Database } from '../../../platform/db/database.ts'
import type { QueueMail } from '../account-mail.ts'
import { type AskingByMail, mailLink } from '../mail-link.ts'

/** Mails a link that signs in. Whether the address has an account, only its mail tells. */
export function askForLink(
  db: Database,
  asking: AskingByMail,
  queue: QueueMail,
  now: Date = new Date(),
): Promise<{ readonly ok: true }> {
  return mailLink(db, { ...asking, purpose: 'sign-in' }, queue, now)
}
