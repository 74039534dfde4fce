import { keepFormerHandle } from '../accounts/handles/former-handle.ts'
import type { Profile } from '../accounts/input.ts'
import { refuseProfile } from '../accounts/profiles/refuse-profile.ts'
import { getWatchedWords } from '../accounts/profiles/watched-words.ts'
import type { HandleRefusal, NameRefusal } from '../accounts/refusals.ts'
import type { Person } from '../accounts/users/roles.ts'
import type { Database, Transaction } from '../platform/db/database.ts'
import { transaction } from '../platform/db/transaction.ts'
import { isUniqueViolation } from '../platform/db/unique-violation.ts'
import { done, type Result, refused } from '../platform/result.ts'
import type { WatchedWords } from '../text/moderation/word-matcher.ts'
import { renewWords } from './renew-words.ts'

type Outcome = Result<{ handle: string }, 'no-account' | HandleRefusal | NameRefusal>

/**
 * Saves one's own name, handle and line about oneself, if the phases take what changed; pages that show
 * them are renewed.
 */
export async function saveProfile(
  db: Database,
  { id }: Person,
  profile: Profile,
  now: Date = new Date(),
): Promise<Outcome> {
  if (id === null) return refused('no-account')
  const words = await getWatchedWords(db)
  try {
    return await transaction(db, (tx) => save(tx, id, { profile, words }, now))
  } catch (error) {
    // Somebody took the handle between our look and our write.
    if (isUniqueViolation(error)) return refused('handle-taken')
    throw error
  }
}

interface Saving {
  readonly profile: Profile
  readonly words: WatchedWords
}

async function save(
  tx: Transaction,
  id: number,
  { profile, words }: Saving,
  now: Date,
): Promise<Outcome> {
  const { name, handle, about } = profile
  // Holds the row before it is read, so that no handle is given up unseen.
  await tx.user.updateMany({ where: { id }, data: { id } })
  const user = await tx.user.findFirst({ where: { id, deletedAt: null } })
  if (!user) return refused('no-account')
  const unfit = await refuseProfile(tx, user, profile, words, now)
  if (unfit) return refused(unfit)
  if (handle !== user.handle) await keepFormerHandle(tx, { handle: user.handle, userId: id }, now)
  await tx.user.update({ where: { id }, data: { name, handle, about } })
  if (name !== user.name || handle !== user.handle) await renewWords(tx, id, now)
  return done({ handle })
}
