import { NEWSROOM } from '../../accounts/users/roles.ts'
import type { Database } from '../../platform/db/database.ts'
import { publishArticle } from './publish-article.ts'

/** Publishes scheduled articles whose time has come. Every server's timer calls it; idempotent. */
export async function publishDue(db: Database, now: Date = new Date()): Promise<number> {
  const due = await db.listing.findMany({
    where: { list: 'scheduled', publishedAt: { lte: now } },
    orderBy: { publishedAt: 'asc' },
    select: { articleId: true, article: { select: { shownRevision: true } } },
    take: 100,
  })
  for (const { articleId, article } of due) {
    const revision = article.shownRevision === null ? {} : { revision: article.shownRevision }
    await publishArticle(db, NEWSROOM, { articleId, ...revision }, now)
  }
  return due.length
}
