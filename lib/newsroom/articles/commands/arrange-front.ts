import type { Person } from '../../../accounts/users/roles.ts'
import { recordRenewal } from '../../../platform/db/changes/invalidation-log.ts'
import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { FRONT_TAG } from '../../invalidated-tags.ts'
import { canPublish } from '../policy.ts'
import { PUBLIC_ARTICLE } from '../public-article.ts'

/** The lead and three more. */
export const FRONT_SLOTS = 4

/**
 * Sets the top stories of the front page by hand: slugs, lead first. Empty slots, and slots of
 * articles that leave the site, are filled with the newest articles.
 */
export function arrangeFront(
  db: Database,
  person: Person,
  slugs: readonly string[],
  now: Date = new Date(),
): Promise<Result<object, 'not-allowed' | 'no-article' | 'too-many'>> {
  return transaction(db, async (tx) => {
    if (!canPublish(person)) return refused('not-allowed')
    if (slugs.length > FRONT_SLOTS) return refused('too-many')
    const found = await tx.article.findMany({
      where: { slug: { in: [...slugs] }, kind: 'article', ...PUBLIC_ARTICLE },
      select: { id: true, slug: true },
    })
    const idOf = new Map(found.map((article) => [article.slug, article.id]))
    if (!slugs.every((slug) => idOf.has(slug))) return refused('no-article')
    await tx.frontSlot.deleteMany({})
    const data = slugs.map((slug, position) => ({ position, articleId: idOf.get(slug) ?? 0 }))
    await tx.frontSlot.createMany({ data })
    await recordRenewal(tx, [FRONT_TAG], now)
    return done({})
  })
}
