import type { Transaction } from '../db/database.ts'

/** Whether somebody has an account that is neither suspended nor gone. */
export async function isActive(tx: Transaction, userId: number, now: Date): Promise<boolean> {
  const active = await tx.user.count({
    where: {
      id: userId,
      deletedAt: null,
      OR: [{ suspendedUntil: null }, { suspendedUntil: { lte: now } }],
    },
  })
  return active > 0
}
