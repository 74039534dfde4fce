import { isPublic } from '../../newsroom/articles/article.ts'
import type { FiledArticle } from '../../newsroom/articles/get-filing.ts'
import type { Transaction } from '../../platform/db/database.ts'

/**
 * Records when a revision went public. The public history lists only revisions with such a time.
 * When an article goes public for the first time that is its publication date, even if the timer or
 * the import ran later.
 */
export async function recordShownAt(
  tx: Transaction,
  articleId: number,
  before: FiledArticle | null,
  after: FiledArticle | null,
  at: Date,
): Promise<void> {
  if (!after || !isPublic(after) || after.shownRevision === null) return
  const wasPublic = before !== null && isPublic(before)
  if (wasPublic && before.shownRevision === after.shownRevision) return
  const isFirstTime = !before?.publishedAt || before.status === 'scheduled'
  await tx.revision.updateMany({
    where: { articleId, number: after.shownRevision, shownAt: null },
    data: { shownAt: (isFirstTime ? after.publishedAt : null) ?? at },
  })
}
