import type { Person } from '../../accounts/users/roles.ts'
import { canPublish } from '../../newsroom/articles/policy.ts'
import { SITE_TAG } from '../../platform/cache/site-tag.ts'
import { recordRenewal } from '../../platform/db/changes/invalidation-log.ts'
import type { Database } from '../../platform/db/database.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../platform/result.ts'

export interface CategoryInput {
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly position: number
}

/**
 * Creates a category under `parentId` (null: at the top), or updates the texts and position of an
 * existing one, which keeps its parent. Every page's navigation is invalidated.
 */
export function saveCategory(
  db: Database,
  person: Person,
  { slug, ...data }: CategoryInput,
  parentId: number | null,
  now: Date = new Date(),
): Promise<Result<{ id: number }, 'not-allowed'>> {
  return transaction(db, async (tx) => {
    if (!canPublish(person)) return refused('not-allowed')
    const create = { slug, parentId, ...data }
    const { id } = await tx.category.upsert({ where: { slug }, create, update: data })
    await recordRenewal(tx, [SITE_TAG], now)
    return done({ id })
  })
}
