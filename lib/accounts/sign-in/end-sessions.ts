import type { Transaction } from '../../platform/db/database.ts'
import { voidAllTokens } from '../links/account-token.ts'

/**
 * Ends all sessions of a user and invalidates their mailed links. Returns false if there is no such
 * user.
 */
export async function endSessions(tx: Transaction, userId: number): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id: userId, deletedAt: null },
    data: { sessionVersion: { increment: 1 } },
  })
  await voidAllTokens(tx, userId)
  return count === 1
}
