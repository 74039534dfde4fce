import { keepFormerHandle } from '../accounts/handles/former-handle.ts'
import { deletedHandle } from '../accounts/handles/handle.ts'
import { dropPortrait } from '../accounts/profiles/save-portrait.ts'
import { mailSubscriber } from '../notifications/subscriptions/subscription.ts'
import type { Database, Transaction } from '../platform/db/database.ts'
import { transaction } from '../platform/db/transaction.ts'
import { deleteWords } from './delete-words.ts'
import { renewWords } from './renew-words.ts'

/** Accounts deleted in one go of the timer; the next go takes the next. */
const AT_ONCE = 20

/**
 * Deletes the accounts whose grace is over, and answers how many. The person goes; the threads stay
 * readable and the votes counted, of somebody whom nothing names. `dataDir` is where their portraits
 * are. Idempotent: an account half done is due again.
 */
export async function deleteDue(
  db: Database,
  dataDir: string,
  now: Date = new Date(),
): Promise<number> {
  const due = await db.user.findMany({
    where: { deleteAt: { lte: now }, deletedAt: null },
    orderBy: { deleteAt: 'asc' },
    select: { id: true, deleteWords: true },
    take: AT_ONCE,
  })
  let deleted = 0
  for (const user of due) {
    if (user.deleteWords) await deleteWords(db, user.id, now)
    const portrait = await transaction(db, (tx) => removePerson(tx, user.id, now))
    if (portrait === null) continue
    deleted += 1
    await dropPortrait(dataDir, portrait)
  }
  return deleted
}

/** Answers the portrait that was theirs; null when they came back, or another process was first. */
async function removePerson(tx: Transaction, id: number, now: Date): Promise<string | null> {
  const due = { id, deletedAt: null, deleteAt: { lte: now } }
  const { count } = await tx.user.updateMany({ where: due, data: { deletedAt: now } })
  if (count === 0) return null
  const user = await tx.user.findUniqueOrThrow({ where: { id } })
  await keepFormerHandle(tx, { handle: user.handle, userId: id }, now)
  await tx.user.update({ where: { id }, data: nobody(id) })
  await removeTraces(tx, id, user.emailVerifiedAt ? user.email : null)
  await renewWords(tx, id, now)
  return user.picture
}

function nobody(id: number) {
  return {
    handle: deletedHandle(id),
    name: 'Deleted reader',
    email: null,
    emailVerifiedAt: null,
    passwordHash: '',
    role: 'reader',
    authorId: null,
    about: '',
    picture: '',
    sessionVersion: { increment: 1 },
    suspendedUntil: null,
    suspendedWhy: '',
    mailRhythm: 'never',
    language: null,
    digestAt: null,
    deleteAt: null,
  }
}

/** `email`: the address, if it was proved to be theirs; what hangs on the address alone goes too. */
async function removeTraces(tx: Transaction, userId: number, email: string | null): Promise<void> {
  await tx.accountToken.deleteMany({ where: { userId } })
  await tx.login.deleteMany({ where: { userId } })
  // Nobody gets their handles, and nothing says whose they were.
  await tx.formerHandle.updateMany({ where: { userId }, data: { userId: null } })
  await tx.ignore.deleteMany({ where: { OR: [{ userId }, { ignoredId: userId }] } })
  await tx.visit.deleteMany({ where: { userId } })
  await tx.subscription.deleteMany({ where: { userId } })
  await tx.notice.deleteMany({ where: { userId } })
  if (!email) return
  const subscriber = mailSubscriber(email)
  await tx.subscription.deleteMany({ where: { subscriber } })
  await tx.notice.deleteMany({ where: { subscriber } })
  await tx.mail.deleteMany({ where: { to: email } })
}
