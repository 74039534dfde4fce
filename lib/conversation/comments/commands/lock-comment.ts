import { lockArticle } from '../../../newsroom/articles/lock-article.ts'
import type { Transaction } from '../../../platform/db/database.ts'

/**
 * Locks a comment's article for the rest of the transaction, so that nobody replies to, edits or
 * removes the comment meanwhile, and then reads the comment. Null if it doesn't exist.
 */
export async function lockComment(tx: Transaction, commentId: number) {
  const found = await tx.comment.findUnique({
    where: { id: commentId },
    select: { articleId: true },
  })
  if (!found) return null
  await lockArticle(tx, found.articleId)
  return tx.comment.findUnique({
    where: { id: commentId },
    include: { article: { select: { id: true, slug: true, status: true } } },
  })
}
