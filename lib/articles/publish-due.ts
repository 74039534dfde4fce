import type { Database } from '../db/database.ts'
import { NEWSROOM } from '../people/person.ts'
import { publishArticle } from './publish-article.ts'

/** Puts out what is scheduled for now or earlier; the timer of each server calls it. Idempotent. */
export async function publishDue(db: Database, now: Date = new Date()): Promise<number> {
  const due = await db.article.findMany({
    where: { status: 'scheduled', publishedAt: { lte: now } },
    orderBy: { publishedAt: 'asc' },
    select: { id: true, shownRevision: true },
    take: 100,
  })
  for (const { id, shownRevision } of due) {
    const revision = shownRevision === null ? {} : { revision: shownRevision }
    await publishArticle(db, NEWSROOM, { articleId: id, ...revision }, now)
  }
  return due.length
}
