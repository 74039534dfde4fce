import type { Transaction } from '../db/database.ts'
import { voidTokens } from './account-token.ts'

/** Ends every session somebody has, and the links that would open others. False for nobody. */
export async function endSessions(tx: Transaction, userId: number): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id: userId, deletedAt: null },
    data: { sessionVersion: { increment: 1 } },
  })
  await voidTokens(tx, userId, ['sign-in', 'reset'])
  return count === 1
}
