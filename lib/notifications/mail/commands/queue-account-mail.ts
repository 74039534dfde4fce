import { createHash, randomUUID } from 'node:crypto'
import type { AccountMail, QueueMail } from '../../../accounts/links/account-mail.ts'
import { type SiteIdentity, siteIdentity } from '../../../platform/config/site.ts'
import type { Transaction } from '../../../platform/db/database.ts'
import { accountLetter } from '../account-letter.ts'
import { printLetter } from '../letter.ts'
import { queueMail } from './queue-mail.ts'

/** Writes a mail about an account in its reader's language and queues it. */
export const queueAccountMail: QueueMail = (tx, mail, now) => {
  return queueAccountMailFrom(tx, siteIdentity(), mail, now)
}

/** The same, on the paper of a given site. */
export function queueAccountMailFrom(
  tx: Transaction,
  site: SiteIdentity,
  mail: AccountMail,
  now: Date,
): Promise<void> {
  const letter = printLetter(accountLetter(mail, site), site)
  return queueMail(tx, { key: keyOf(mail), to: mail.to, ...letter }, now)
}

/** One mail a link; the others may be caused again and are mail of their own each time. */
function keyOf(mail: AccountMail): string {
  if (!('token' in mail)) return `${mail.kind}:${randomUUID()}`
  return `${mail.kind}:${createHash('sha256').update(mail.token).digest('hex')}`
}
