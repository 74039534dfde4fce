import type { Person } from '../../../accounts/users/roles.ts'
import { tagsInvalidatedByComment } from '../../../newsroom/invalidated-tags.ts'
import { recordRenewal } from '../../../platform/db/changes/invalidation-log.ts'
import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import type { SetPromptOpenRefusal } from '../../passages/refusals.ts'
import { canCreatePrompt } from '../policy.ts'

/** Reopens or closes a question; its replies stay. Closing it twice keeps the first date. */
export function setPromptOpen(
  db: Database,
  person: Person,
  { askId, open }: { readonly askId: number; readonly open: boolean },
  now: Date = new Date(),
): Promise<Result<{ slug: string }, SetPromptOpenRefusal>> {
  return transaction(db, async (tx) => {
    if (!canCreatePrompt(person)) return refused('not-allowed')
    const ask = await tx.ask.findUnique({
      where: { id: askId },
      select: { article: { select: { slug: true } } },
    })
    if (!ask) return refused('no-ask')
    await tx.ask.updateMany({
      where: { id: askId, closedAt: open ? { not: null } : null },
      data: { closedAt: open ? null : now },
    })
    await recordRenewal(tx, tagsInvalidatedByComment(ask.article), now)
    return done({ slug: ask.article.slug })
  })
}
