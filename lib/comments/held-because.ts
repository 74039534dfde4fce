import type { Transaction } from '../db/database.ts'

/** Why a comment waits for a moderator, as the log last said; empty where it says nothing. */
export async function heldBecause(tx: Transaction, commentId: number): Promise<string> {
  const entry = await tx.moderationEntry.findFirst({
    where: { commentId, act: 'hold' },
    orderBy: { id: 'desc' },
    select: { reason: true },
  })
  return entry?.reason ?? ''
}
