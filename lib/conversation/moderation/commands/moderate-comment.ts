import type { Person } from '../../../accounts/users/roles.ts'
import { tagsInvalidatedByComment } from '../../../newsroom/invalidated-tags.ts'
import { recordRenewal } from '../../../platform/db/changes/invalidation-log.ts'
import type { Database, Transaction } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { lockComment } from '../../comments/commands/lock-comment.ts'
import { setStatus } from '../../comments/commands/set-status.ts'
import { canModerate } from '../../comments/policy.ts'
import type { ModerationAct } from '../input.ts'
import type { ModerateRefusal } from '../refusals.ts'

export interface ModerationDecision {
  readonly commentId: number
  readonly act: ModerationAct
  /** For the moderation log. */
  readonly reason?: string
}

/**
 * Shows or removes a comment, marks it as spam, or pins or closes its thread, and logs who did it.
 * A comment that its author deleted stays deleted.
 */
export function moderateComment(
  db: Database,
  person: Person,
  { commentId, act, reason = '' }: ModerationDecision,
  now: Date = new Date(),
): Promise<Result<{ articleId: number; slug: string }, ModerateRefusal>> {
  return transaction(db, async (tx) => {
    if (!canModerate(person)) return refused('not-allowed')
    const comment = await lockComment(tx, commentId)
    if (!comment || comment.status === 'deleted') return refused('not-there')
    const isAboutThread = act !== 'show' && act !== 'remove' && act !== 'spam'
    if (isAboutThread && comment.rootId !== 0) return refused('not-a-thread')
    if (act === 'show') await setStatus(tx, comment, 'shown', now)
    else if (act === 'remove') await setStatus(tx, comment, 'removed', now)
    else if (act === 'spam') await setStatus(tx, comment, 'spam', now)
    else await changeThread(tx, comment, act, now)
    await tx.report.updateMany({
      where: { commentId, resolvedAt: null },
      data: { resolvedAt: now },
    })
    const entry = { commentId, byId: person.id ?? 0, act, reason, at: now }
    await tx.moderationEntry.create({ data: entry })
    return done({ articleId: comment.articleId, slug: comment.article.slug })
  })
}

const THREAD_CHANGES = {
  pin: { pinned: true },
  unpin: { pinned: false },
  close: { closed: true },
  reopen: { closed: false },
}

async function changeThread(
  tx: Transaction,
  comment: {
    readonly id: number
    readonly article: { readonly id: number; readonly slug: string }
  },
  act: keyof typeof THREAD_CHANGES,
  now: Date,
): Promise<void> {
  await tx.comment.update({ where: { id: comment.id }, data: THREAD_CHANGES[act] })
  await recordRenewal(tx, tagsInvalidatedByComment(comment.article), now)
}
