import type { Transaction } from '../../platform/db/database.ts'
import { voidAllTokens } from '../links/account-token.ts'

/** Ends every session somebody has, and every mailed link that gives control of the account. False for nobody. */
export async function endSessions(tx: Transaction, userId: number): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id: userId, deletedAt: null },
    data: { sessionVersion: { increment: 1 } },
  })
  await voidAllTokens(tx, userId)
  return count === 1
}
