import { emptyComment } from '../conversation/comments/commands/empty-comment.ts'
import { lockComment } from '../conversation/comments/commands/lock-comment.ts'
import { setStatus } from '../conversation/comments/commands/set-status.ts'
import type { Database, Transaction } from '../platform/db/database.ts'
import { transaction } from '../platform/db/transaction.ts'

/** Comments emptied in one transaction: short enough that others can write in between. */
const BATCH = 50

/**
 * Empties all that somebody wrote, and what it said before. Comments that readers saw become deleted
 * ones, which keep their place where others have answered; the counts follow. Batch by batch, each
 * whole; what was interrupted goes on where it was.
 */
export async function deleteWords(db: Database, userId: number, now: Date): Promise<void> {
  let emptied = BATCH
  while (emptied === BATCH) emptied = await transaction(db, (tx) => emptySome(tx, userId, now))
}

async function emptySome(tx: Transaction, userId: number, now: Date): Promise<number> {
  const some = await tx.comment.findMany({
    where: { userId, body: { not: '' } },
    // Each locks its article: in one order, so that two who do this take turns.
    orderBy: [{ articleId: 'asc' }, { id: 'asc' }],
    select: { id: true },
    take: BATCH,
  })
  for (const { id } of some) await empty(tx, id, now)
  return some.length
}

/** What a moderator removed, or took for spam, stays that: only its words go. */
async function empty(tx: Transaction, commentId: number, now: Date): Promise<void> {
  const comment = await lockComment(tx, commentId)
  if (!comment) return
  const { status } = comment
  if (status === 'shown' || status === 'pending') await setStatus(tx, comment, 'deleted', now)
  await emptyComment(tx, comment)
}
