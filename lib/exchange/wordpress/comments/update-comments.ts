import type { Transaction } from '../../../platform/db/database.ts'
import { type ChangedRow, updateRows } from './comment-rows.ts'

/**
 * Brings comments up to date that an earlier import made. What was done here since stays: votes are
 * added to those brought, and what a moderator decided holds.
 */
export async function updateComments(
  tx: Transaction,
  articleId: number,
  comments: readonly ChangedRow[],
): Promise<void> {
  const here = new Map((await readHere(tx, comments)).map((row) => [row.id, row]))
  const rows = comments.flatMap(({ id, columns }) => {
    const now = here.get(id)
    if (!now) return []
    const { status, pinned, closed } = now
    const decided = now.moderation.length > 0 ? { status, pinned, closed, shownAt: null } : {}
    return [{ id, columns: { ...columns, ...decided } }]
  })
  if (rows.length > 0) await updateRows(tx, articleId, rows)
}

function readHere(tx: Transaction, comments: readonly ChangedRow[]) {
  return tx.comment.findMany({
    where: { id: { in: comments.map(({ id }) => id) } },
    select: {
      ...{ id: true, status: true, pinned: true, closed: true },
      moderation: { where: { act: { not: 'report' } }, take: 1, select: { id: true } },
    },
  })
}
