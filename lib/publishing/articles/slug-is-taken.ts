import { RESERVED_ADDRESSES } from '../../newsroom/articles/article.ts'
import type { Database, Reader, Transaction } from '../../platform/db/database.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { isUniqueViolation } from '../../platform/db/unique-violation.ts'
import { refused } from '../../platform/result.ts'

/** A slug is taken by the site itself, by the article that has it, and by each that once had it. */
export async function slugIsTaken(db: Reader, slug: string): Promise<boolean> {
  if (RESERVED_ADDRESSES.has(slug)) return true
  const holder = await db.article.findUnique({ where: { slug }, select: { id: true } })
  if (holder) return true
  return (await db.formerSlug.findUnique({ where: { slug } })) !== null
}

/**
 * Runs in one transaction what is to take a slug. Where another editor took it between our look and
 * our write, which only the database can tell, that is a refusal like any other.
 */
export async function takingSlug<Outcome>(
  db: Database,
  slug: string,
  work: (tx: Transaction) => Promise<Outcome>,
): Promise<Outcome | ReturnType<typeof refused<'slug-taken'>>> {
  try {
    return await inTransaction(db, work)
  } catch (error) {
    if (isUniqueViolation(error) && (await slugIsTaken(db, slug))) return refused('slug-taken')
    throw error
  }
}
