import type { Person } from '../../../accounts/users/roles.ts'
import type { Database } from '../../../platform/db/database.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { mayKeepSubscriptions } from '../../policy.ts'

/** Notices up to one by its number, or all of an article. */
export type Seen = { readonly through: number } | { readonly articleId: number }

/**
 * Marks a user's own notices as seen: up to one, so that what came since stays, or all of an article
 * that they read. What was seen is not mailed any more. One statement.
 */
export async function markSeen(
  db: Database,
  person: Person,
  seen: Seen,
  now: Date = new Date(),
): Promise<Result<{ count: number }, 'signed-out'>> {
  if (!mayKeepSubscriptions(person)) return refused('signed-out')
  const which =
    'through' in seen ? { id: { lte: seen.through } } : { comment: { articleId: seen.articleId } }
  const { count } = await db.notice.updateMany({
    where: { userId: person.id, seenAt: null, ...which },
    data: { seenAt: now },
  })
  return done({ count })
}
