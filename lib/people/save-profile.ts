import type { Database, Transaction } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import { isUniqueViolation } from '../db/unique-violation.ts'
import { done, type Result, refused } from '../result.ts'
import { isReserved } from './handle.ts'
import type { Profile } from './input.ts'
import type { Person } from './person.ts'
import type { HandleRefusal } from './refusal.ts'
import { renewWords } from './renew-words.ts'

type Outcome = Result<{ handle: string }, 'no-account' | HandleRefusal>

/** Saves one's own name, handle and line about oneself; pages that show them are renewed. */
export async function saveProfile(
  db: Database,
  { id }: Person,
  profile: Profile,
  now: Date = new Date(),
): Promise<Outcome> {
  if (id === null) return refused('no-account')
  try {
    return await inTransaction(db, (tx) => save(tx, id, profile, now))
  } catch (error) {
    // Somebody took the handle between our look and our write.
    if (isUniqueViolation(error)) return refused('handle-taken')
    throw error
  }
}

async function save(tx: Transaction, id: number, profile: Profile, now: Date): Promise<Outcome> {
  const { name, handle, about } = profile
  const user = await tx.user.findFirst({ where: { id, deletedAt: null } })
  if (!user) return refused('no-account')
  if (handle !== user.handle) {
    if (isReserved(handle)) return refused('handle-reserved')
    if (await tx.user.findUnique({ where: { handle } })) return refused('handle-taken')
  }
  await tx.user.update({ where: { id }, data: { name, handle, about } })
  if (name !== user.name || handle !== user.handle) await renewWords(tx, id, now)
  return done({ handle })
}
