import type { Person } from '../../accounts/users/roles.ts'
import { canPublish } from '../../newsroom/articles/policy.ts'
import { SITE_TAG } from '../../platform/cache/site-tag.ts'
import { recordRenewal } from '../../platform/db/changes/invalidation-log.ts'
import type { Database } from '../../platform/db/database.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../platform/result.ts'

export interface AuthorInput {
  readonly slug: string
  readonly name: string
  readonly bio: string
}

/**
 * Creates or updates an author. Every list shows authors, so a change invalidates the whole site.
 */
export function saveAuthor(
  db: Database,
  person: Person,
  { slug, name, bio }: AuthorInput,
  now: Date = new Date(),
): Promise<Result<{ id: number }, 'not-allowed'>> {
  return transaction(db, async (tx) => {
    if (!canPublish(person)) return refused('not-allowed')
    const existing = await tx.author.findUnique({ where: { slug } })
    const data = { name, bio }
    const author = await tx.author.upsert({
      where: { slug },
      create: { slug, ...data },
      update: data,
    })
    if (existing && (existing.name !== name || existing.bio !== bio))
      await recordRenewal(tx, [SITE_TAG], now)
    return done({ id: author.id })
  })
}
