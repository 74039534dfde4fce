import type { Person } from '../../../accounts/users/roles.ts'
import { tagsInvalidatedByComment } from '../../../newsroom/invalidated-tags.ts'
import { recordRenewal } from '../../../platform/db/changes/invalidation-log.ts'
import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import type { FeedbackSwitchRefusal } from '../../passages/refusals.ts'
import { canSwitchFeedback } from '../policy.ts'

/** Opens or closes inline feedback on an article. Existing notes stay in the margin. */
export function switchFeedback(
  db: Database,
  person: Person,
  { articleId, open }: { readonly articleId: number; readonly open: boolean },
  now: Date = new Date(),
): Promise<Result<{ slug: string }, FeedbackSwitchRefusal>> {
  return transaction(db, async (tx) => {
    const article = await tx.article.findUnique({
      where: { id: articleId },
      select: { slug: true, author: { select: { users: { select: { id: true } } } } },
    })
    if (!article) return refused('no-article')
    const wroteIt = article.author.users.some(({ id }) => id === person.id)
    if (!canSwitchFeedback(person, wroteIt)) return refused('not-allowed')
    await tx.article.update({ where: { id: articleId }, data: { feedbackOpen: open } })
    await recordRenewal(tx, tagsInvalidatedByComment(article), now)
    return done({ slug: article.slug })
  })
}
