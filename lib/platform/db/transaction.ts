import { ringChangeBell } from './changes/change-bell.ts'
import { type Database, driverOf, type Transaction } from './database.ts'
import { rememberKind } from './database-kind.ts'

/** Longer than any of our commands takes on a loaded laptop, shorter than a reader's patience. */
const TIMEOUT_MS = 15_000

/**
 * Runs `work` in one transaction; what it throws rolls everything back.
 *
 * The first statement is a write that changes nothing: on SQLite it takes the write lock at once
 * (as BEGIN IMMEDIATE would), so that a transaction which reads before it writes waits its turn
 * instead of failing when another process wrote in between. On Postgres it costs one round trip.
 */
export function inTransaction<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return inTransactionThatWrites(db, async (tx) => {
    await tx.$executeRaw`UPDATE "Renewal" SET "tags" = "tags" WHERE "id" = -1`
    return work(tx)
  })
}

/** The same for work whose first statement is a write of its own, on paths where each one counts. */
export async function inTransactionThatWrites<T>(
  db: Database,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const driver = driverOf(db)
  const known = (tx: Transaction) => {
    rememberKind(tx, driver)
    return work(tx)
  }
  const outcome = await db.$transaction(known, { timeout: TIMEOUT_MS, maxWait: TIMEOUT_MS })
  ringChangeBell()
  return outcome
}
