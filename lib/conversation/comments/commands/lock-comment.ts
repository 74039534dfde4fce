import { lockArticle } from '../../../newsroom/articles/lock-article.ts'
import type { Transaction } from '../../../platform/db/database.ts'

/**
 * Reads a comment and holds its article for the rest of the transaction, so that nobody answers,
 * edits or removes it meanwhile. Null when there is none.
 */
export async function lockComment(tx: Transaction, commentId: number) {
  const place = await tx.comment.findUnique({
    where: { id: commentId },
    select: { articleId: true },
  })
  if (!place) return null
  await lockArticle(tx, place.articleId)
  return tx.comment.findUnique({
    where: { id: commentId },
    include: { article: { select: { id: true, slug: true, status: true } } },
  })
}
