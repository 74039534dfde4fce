import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { UNVERIFIED_DAYS } from '../user.ts'

const DAY_MS = 86_400_000
/** Rows deleted in one transaction: short enough that others can write in between. */
const BATCH = 200

/**
 * Deletes sign-ups that nobody confirmed in time, and answers how many. One with a link that still
 * works, or with a role that the newsroom gave, stays.
 */
export async function deleteUnverified(db: Database, now: Date = new Date()): Promise<number> {
  const over = {
    emailVerifiedAt: null,
    email: { not: null },
    role: 'reader',
    createdAt: { lte: new Date(now.getTime() - UNVERIFIED_DAYS * DAY_MS) },
    tokens: { none: { usedAt: null, expiresAt: { gt: now } } },
    comments: { none: {} },
  }
  for (let deleted = 0; ; ) {
    const some = await db.user.findMany({ where: over, select: { id: true }, take: BATCH })
    const id = { in: some.map(({ id }) => id) }
    // Asked once more: the address of one of them may have been proved since.
    const { count } = await transaction(db, (tx) => tx.user.deleteMany({ where: { ...over, id } }))
    deleted += count
    if (count < BATCH) return deleted
  }
}
