import { RESERVED_ADDRESSES } from '../../newsroom/articles/article.ts'
import type { Database, Reader, Transaction } from '../../platform/db/database.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { isUniqueViolation } from '../../platform/db/unique-violation.ts'
import { refused } from '../../platform/result.ts'

/** Is the slug one of the site's own addresses, or an article's current or former slug? */
export async function isSlugTaken(db: Reader, slug: string): Promise<boolean> {
  if (RESERVED_ADDRESSES.has(slug)) return true
  const holder = await db.article.findUnique({ where: { slug }, select: { id: true } })
  if (holder) return true
  return (await db.formerSlug.findUnique({ where: { slug } })) !== null
}

/**
 * Runs `work`, which takes a slug, in one transaction. If another editor takes the slug between our
 * check and our write, the unique index catches it and this returns the refusal.
 */
export async function claimSlug<Outcome>(
  db: Database,
  slug: string,
  work: (tx: Transaction) => Promise<Outcome>,
): Promise<Outcome | ReturnType<typeof refused<'slug-taken'>>> {
  try {
    return await transaction(db, work)
  } catch (error) {
    if (isUniqueViolation(error) && (await isSlugTaken(db, slug))) return refused('slug-taken')
    throw error
  }
}
