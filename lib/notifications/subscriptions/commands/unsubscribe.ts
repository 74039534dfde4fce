import type { Person } from '../../../accounts/users/roles.ts'
import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { mayKeepSubscriptions } from '../../policy.ts'
import { namesOfUser } from '../queries/names-of-user.ts'
import type { Wish } from '../subscription.ts'
import { endSubscriptions } from './end-subscriptions.ts'

/** Ends a user's subscription, if there is one. It needs no article: that may be gone. */
export function unsubscribe(
  db: Database,
  person: Person,
  { kind, articleId, commentId }: Wish,
  now: Date = new Date(),
): Promise<Result<object, 'signed-out'>> {
  return transaction(db, async (tx) => {
    if (!mayKeepSubscriptions(person)) return refused('signed-out')
    const names = await namesOfUser(tx, person.id)
    await endSubscriptions(tx, names, { kind, articleId, commentId }, now)
    return done({})
  })
}
