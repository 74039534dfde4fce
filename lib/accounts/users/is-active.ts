import type { Transaction } from '../../platform/db/database.ts'
import { VISIBLE_USER } from './active-user.ts'

/** Whether the user's address is verified and the account is neither suspended nor deleted. */
export async function isActive(tx: Transaction, userId: number, now: Date): Promise<boolean> {
  const active = await tx.user.count({
    where: {
      id: userId,
      ...VISIBLE_USER,
      OR: [{ suspendedUntil: null }, { suspendedUntil: { lte: now } }],
    },
  })
  return active > 0
}
