import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import type { QueueMail } from '../../links/account-mail.ts'
import { endSessions } from '../../sign-in/end-sessions.ts'
import { otherAdmin } from '../other-admin.ts'
import type { Person } from '../roles.ts'
import { DELETION_GRACE_DAYS } from '../user.ts'

const DAY_MS = 86_400_000

/**
 * Asks that one's own account go, with or without the words of one's comments. Sessions end; signing
 * in within the grace takes it back.
 */
export function askForDeletion(
  db: Database,
  { id }: Person,
  { withWords }: { readonly withWords: boolean },
  queue: QueueMail,
  now: Date = new Date(),
): Promise<Result<{ deleteAt: Date }, 'no-account' | 'last-admin'>> {
  return transaction(db, async (tx) => {
    if (id === null) return refused('no-account')
    const left = await otherAdmin(tx, id)
    const user = await tx.user.findUnique({ where: { id } })
    if (!user || user.email === null) return refused('no-account')
    if (user.role === 'admin' && !left) return refused('last-admin')
    const deleteAt = new Date(now.getTime() + DELETION_GRACE_DAYS * DAY_MS)
    await tx.user.update({ where: { id }, data: { deleteAt, deleteWords: withWords } })
    await endSessions(tx, id)
    const { email: to, language, name } = user
    const mail = { to, language, name, deleteAt, withWords }
    await queue(tx, { kind: 'deletion-asked', ...mail }, now)
    return done({ deleteAt })
  })
}
