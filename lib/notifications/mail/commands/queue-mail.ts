import { sql, type Transaction } from '../../../platform/db/database.ts'
import { isMailAddress, type Mail, plainLine } from '../mail.ts'
import { ringMailBell } from '../mail-bell.ts'

/**
 * Puts a mail into the outbox, in the transaction of what it tells of: both are there, or neither.
 * A key that is there already, sent or not, is never queued again.
 */
export async function queueMail(tx: Transaction, mail: Mail, now: Date): Promise<void> {
  if (!isMailAddress(mail.to)) throw new Error('A mail is not to one address.')
  const { key, to, text, html } = mail
  const [subject, headers] = [plainLine(mail.subject), JSON.stringify(mail.headers)]
  // One statement: a violated key would end the whole transaction on Postgres.
  await tx.$executeRaw(sql`INSERT INTO "Mail"
    ("key", "to", "subject", "text", "html", "headers", "createdAt", "dueAt")
    VALUES (${key}, ${to}, ${subject}, ${text}, ${html}, ${headers}, ${now}, ${now})
    ON CONFLICT ("key") DO NOTHING`)
  ringMailBell()
}
