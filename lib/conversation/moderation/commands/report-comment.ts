import { activeUser } from '../../../accounts/users/active-user.ts'
import type { Person } from '../../../accounts/users/roles.ts'
import { type Database, sql, type Transaction } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { lockComment } from '../../comments/commands/lock-comment.ts'
import { setStatus } from '../../comments/commands/set-status.ts'
import { loadAccountRecord } from '../account-record.ts'
import { HIDING_WEIGHT, weighReport } from '../account-weight.ts'
import { HELD_BY_REPORTS } from '../held-by-reports.ts'
import type { ReportReason } from '../input.ts'
import type { ReportRefusal } from '../refusals.ts'

export interface NewReport {
  readonly commentId: number
  readonly reason: ReportReason
  /** Parsed by reportSchema. Only moderators read it, so the phases don't judge it. */
  readonly words: string
}

/**
 * Reports a comment to the moderators; a second report by the same reader replaces the first. When
 * the open reports together weigh enough (account-weight.ts), the comment is held for a moderator,
 * unless staff wrote it or a moderator has shown it before. Moderators see reports without weight
 * too.
 */
export function reportComment(
  db: Database,
  person: Person,
  { commentId, reason, words }: NewReport,
  now: Date = new Date(),
): Promise<Result<{ articleId: number; slug: string }, ReportRefusal>> {
  return transaction(db, async (tx) => {
    const userId = person.id
    const account = userId === null ? null : await loadAccountRecord(tx, userId, now)
    if (userId === null || account === null) return refused('not-allowed')
    const comment = await lockComment(tx, commentId)
    if (comment?.status !== 'shown') return refused('not-there')
    if (comment.userId === userId) return refused('your-own')
    const weight = weighReport(account)
    const report = { reason, words, weight, at: now, resolvedAt: null }
    await tx.report.upsert({
      where: { userId_commentId: { userId, commentId } },
      create: { userId, commentId, ...report },
      update: report,
    })
    const entry = { commentId, byId: userId, act: 'report', reason, at: now }
    await tx.moderationEntry.create({ data: entry })
    if (!comment.newsroom && (await mustBeHeld(tx, commentId, now))) {
      await setStatus(tx, comment, 'pending', now)
      const holdEntry = { commentId, act: 'hold', reason: HELD_BY_REPORTS, at: now }
      await tx.moderationEntry.create({ data: holdEntry })
    }
    return done({ articleId: comment.articleId, slug: comment.article.slug })
  })
}

async function mustBeHeld(tx: Transaction, commentId: number, now: Date): Promise<boolean> {
  const [open] = await tx.$queryRaw<{ weight: number }[]>(sql`
    SELECT COALESCE(SUM(r."weight"), 0) AS "weight" FROM "Report" r
    JOIN "User" u ON u."id" = r."userId" AND ${activeUser(now)}
    WHERE r."commentId" = ${commentId} AND r."resolvedAt" IS NULL`)
  if (Number(open?.weight ?? 0) < HIDING_WEIGHT) return false
  return (await tx.moderationEntry.count({ where: { commentId, act: 'show' } })) === 0
}
