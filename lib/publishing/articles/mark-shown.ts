import type { FiledArticle } from '../../newsroom/articles/filing-of.ts'
import { isPublic } from '../../newsroom/articles/lists/listings.ts'
import type { Transaction } from '../../platform/db/database.ts'

/**
 * Keeps since when readers see a revision: the public history is made of those that have such a
 * time, and of nothing that was only saved. An article that comes out for the first time has its
 * own date, whenever its timer or its import got to it.
 */
export async function markShown(
  tx: Transaction,
  articleId: number,
  before: FiledArticle | null,
  after: FiledArticle | null,
  at: Date,
): Promise<void> {
  if (!after || !isPublic(after) || after.shownRevision === null) return
  const wasOut = before !== null && isPublic(before)
  if (wasOut && before.shownRevision === after.shownRevision) return
  const comesOut = !before?.publishedAt || before.status === 'scheduled'
  await tx.revision.updateMany({
    where: { articleId, number: after.shownRevision, shownAt: null },
    data: { shownAt: (comesOut ? after.publishedAt : null) ?? at },
  })
}
