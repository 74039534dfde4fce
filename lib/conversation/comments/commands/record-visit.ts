import type { Person } from '../../../accounts/users/roles.ts'
import { type Database, sql, type Transaction } from '../../../platform/db/database.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'

/** Who comes back within this time is still on the same visit. */
const SAME_VISIT_MS = 30 * 60 * 1000

/**
 * Notes that a user reads the comments of an article. What came since the visit before is unread, and
 * stays so for the whole of this visit.
 */
export function recordVisit(
  db: Database,
  person: Person,
  articleId: number,
  now: Date = new Date(),
): Promise<void> {
  return inTransaction(db, async (tx) => {
    if (person.id === null) return
    const key = { userId: person.id, articleId }
    const known = await tx.visit.findUnique({ where: { userId_articleId: key } })
    if (!known) return firstVisit(tx, person.id, articleId, now)
    const again = now.getTime() - known.at.getTime() > SAME_VISIT_MS
    const data = again ? { at: now, before: known.at } : { at: now }
    await tx.visit.update({ where: { userId_articleId: key }, data })
  })
}

/** Of a public article. Two at the same time, as of two windows, are one. */
async function firstVisit(
  tx: Transaction,
  userId: number,
  articleId: number,
  now: Date,
): Promise<void> {
  const there = await tx.article.count({ where: { id: articleId, status: 'published' } })
  if (there === 0) return
  await tx.$executeRaw(sql`INSERT INTO "Visit" ("userId", "articleId", "at")
    VALUES (${userId}, ${articleId}, ${now}) ON CONFLICT ("userId", "articleId") DO NOTHING`)
}
