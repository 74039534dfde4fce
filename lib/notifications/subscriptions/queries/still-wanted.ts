import type { Transaction } from '../../../platform/db/database.ts'
import { isPublic } from '../../policy.ts'
import type { Wish } from '../subscription.ts'

/** Why there is nothing to subscribe to, if so: what isn't public, nobody may be told of. */
export async function whyNotWishedFor(
  tx: Transaction,
  { kind, articleId, commentId }: Wish,
): Promise<'no-article' | 'no-comment' | null> {
  const article = await tx.article.findUnique({
    where: { id: articleId },
    select: { status: true },
  })
  if (!article || !isPublic(article.status)) return 'no-article'
  if (kind !== 'comment') return null
  const comment = await tx.comment.findUnique({
    where: { id: commentId },
    select: { articleId: true, status: true },
  })
  const there = comment?.articleId === articleId && isPublic(article.status, comment.status)
  return there ? null : 'no-comment'
}
