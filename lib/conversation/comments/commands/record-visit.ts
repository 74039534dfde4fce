import type { Person } from '../../../accounts/users/roles.ts'
import { PUBLIC_ARTICLE } from '../../../newsroom/articles/public-article.ts'
import { type Database, sql, type Transaction } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'

/** Coming back within this time continues the same visit. */
const SAME_VISIT_MS = 30 * 60 * 1000

/**
 * Records that a user is reading the comments of an article. Comments since the end of the previous
 * visit are unread, and stay unread until this visit ends.
 */
export function recordVisit(
  db: Database,
  person: Person,
  articleId: number,
  now: Date = new Date(),
): Promise<void> {
  return transaction(db, async (tx) => {
    if (person.id === null) return
    const key = { userId: person.id, articleId }
    const visit = await tx.visit.findUnique({ where: { userId_articleId: key } })
    if (!visit) return insertVisit(tx, person.id, articleId, now)
    const isNewVisit = now.getTime() - visit.at.getTime() > SAME_VISIT_MS
    const data = isNewVisit ? { at: now, before: visit.at } : { at: now }
    await tx.visit.update({ where: { userId_articleId: key }, data })
  })
}

/** Only for a public article. Two windows may do this at once, hence ON CONFLICT. */
async function insertVisit(
  tx: Transaction,
  userId: number,
  articleId: number,
  now: Date,
): Promise<void> {
  const isPublic = await tx.article.count({ where: { id: articleId, ...PUBLIC_ARTICLE } })
  if (isPublic === 0) return
  await tx.$executeRaw(sql`INSERT INTO "Visit" ("userId", "articleId", "at")
    VALUES (${userId}, ${articleId}, ${now}) ON CONFLICT ("userId", "articleId") DO NOTHING`)
}
