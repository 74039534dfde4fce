import type { Person } from '../../accounts/users/roles.ts'
import { tagList } from '../../newsroom/articles/lists/listings.ts'
import { canPublish } from '../../newsroom/articles/policy.ts'
import { listTag } from '../../newsroom/invalidated-tags.ts'
import { recordRenewal } from '../../platform/db/changes/invalidation-log.ts'
import type { Database } from '../../platform/db/database.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../platform/result.ts'

/** Sets the display name of a tag ("North Korea" for north-korea). Creates the tag if needed. */
export function nameTag(
  db: Database,
  person: Person,
  { slug, name }: { readonly slug: string; readonly name: string },
  now: Date = new Date(),
): Promise<Result<object, 'not-allowed'>> {
  return transaction(db, async (tx) => {
    if (!canPublish(person)) return refused('not-allowed')
    await tx.tag.upsert({ where: { slug }, create: { slug, name }, update: { name } })
    await recordRenewal(tx, [listTag(tagList(slug))], now)
    return done({})
  })
}
