import type { Person } from '../../../accounts/users/roles.ts'
import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { mayKeepSubscriptions } from '../../policy.ts'
import { whyNotWishedFor } from '../queries/still-wanted.ts'
import type { Wish } from '../subscription.ts'
import { wish as note } from './add-subscription.ts'

/** Makes a user's subscription. Twice is once. */
export function subscribe(
  db: Database,
  person: Person,
  wish: Wish,
  now: Date = new Date(),
): Promise<Result<object, 'signed-out' | 'no-article' | 'no-comment'>> {
  return transaction(db, async (tx) => {
    if (!mayKeepSubscriptions(person)) return refused('signed-out')
    const missing = await whyNotWishedFor(tx, wish)
    if (missing) return refused(missing)
    await note(tx, person.id, wish, now)
    return done({})
  })
}
