import { lockComment } from '../comments/lock-comment.ts'
import { setStatus } from '../comments/set-status.ts'
import type { Database, Transaction } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import { isActive } from '../people/is-active.ts'
import type { Person } from '../people/person.ts'
import { done, type Result, refused } from '../result.ts'
import type { ReportReason } from './input.ts'
import type { ReportRefusal } from './refusal.ts'

/** So many readers who report a comment take it away until a moderator has looked at it. */
export const REPORTS_HIDE = 3

export interface NewReport {
  readonly commentId: number
  readonly reason: ReportReason
  readonly words: string
}

/**
 * A reader's word to the moderators about a comment; said again, it replaces what they said before.
 * When enough have said so the comment waits for a moderator, unless one has shown it already or
 * the newsroom wrote it.
 */
export function reportComment(
  db: Database,
  person: Person,
  { commentId, reason, words }: NewReport,
  now: Date = new Date(),
): Promise<Result<{ articleId: number; slug: string }, ReportRefusal>> {
  return inTransaction(db, async (tx) => {
    const userId = person.id
    if (userId === null || !(await isActive(tx, userId, now))) return refused('not-allowed')
    const comment = await lockComment(tx, commentId)
    if (comment?.status !== 'shown') return refused('not-there')
    if (comment.userId === userId) return refused('your-own')
    const said = { reason, words, at: now, resolvedAt: null }
    await tx.report.upsert({
      where: { userId_commentId: { userId, commentId } },
      create: { userId, commentId, ...said },
      update: said,
    })
    const entry = { commentId, byId: userId, act: 'report', reason, at: now }
    await tx.moderationEntry.create({ data: entry })
    if (!comment.newsroom && (await mustWait(tx, commentId))) {
      await setStatus(tx, comment, 'pending', now)
      const held = { commentId, act: 'hold', reason: 'reports', at: now }
      await tx.moderationEntry.create({ data: held })
    }
    return done({ articleId: comment.articleId, slug: comment.article.slug })
  })
}

async function mustWait(tx: Transaction, commentId: number): Promise<boolean> {
  const reports = await tx.report.count({ where: { commentId, resolvedAt: null } })
  if (reports < REPORTS_HIDE) return false
  return (await tx.moderationEntry.count({ where: { commentId, act: 'show' } })) === 0
}
