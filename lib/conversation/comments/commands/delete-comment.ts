import type { Person } from '../../../accounts/users/roles.ts'
import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { canDelete } from '../policy.ts'
import type { DeleteRefusal } from '../refusals.ts'
import { emptyComment } from './empty-comment.ts'
import { lockComment } from './lock-comment.ts'
import { setStatus } from './set-status.ts'

/** Deletes the user's own comment and its earlier texts. Its place stays if it has replies. */
export function deleteComment(
  db: Database,
  person: Person,
  { commentId }: { readonly commentId: number },
  now: Date = new Date(),
): Promise<Result<{ articleId: number; slug: string }, DeleteRefusal>> {
  return transaction(db, async (tx) => {
    const comment = await lockComment(tx, commentId)
    if (!comment) return refused('not-there')
    const may = canDelete(person, { ...comment, answered: false })
    if (may !== true) return refused(may)
    await setStatus(tx, comment, 'deleted', now)
    await emptyComment(tx, comment)
    const entry = { commentId, byId: person.id ?? 0, act: 'delete', at: now }
    await tx.moderationEntry.create({ data: entry })
    return done({ articleId: comment.articleId, slug: comment.article.slug })
  })
}
