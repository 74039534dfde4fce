import type { Transaction as Held, SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { ringChangeBell } from './changes/change-bell.ts'
import { type Database, driverOf } from './database.ts'
import { type Statements, statementsOn } from './statements.ts'

/**
 * A database's statements without Prisma: for what each request asks, or each comment. They take the
 * client's own connections; what is left out is its query engine, which needs several times as long
 * for a short statement as the database does.
 */
export async function direct(db: Database): Promise<Statements> {
  const { driver, adapter } = await connected(db)
  return statementsOn(adapter, driver.onDirect)
}

/**
 * Runs `work` in one such transaction; what it throws rolls everything back. Its first statement must
 * be a write: on SQLite that takes the write lock at once, so that a transaction which reads before
 * it writes waits its turn instead of failing when another process wrote in between.
 *
 * It has no timeout of its own, since it holds nothing but statements.
 */
export async function inDirectTransaction<T>(
  db: Database,
  work: (tx: Statements) => Promise<T>,
): Promise<T> {
  const { driver, adapter } = await connected(db)
  const held = await adapter.startTransaction()
  try {
    const outcome = await work(statementsOn(held, driver.onDirect))
    await say(held, 'COMMIT')
    await held.commit()
    ringChangeBell()
    return outcome
  } catch (error) {
    await takeBack(held)
    throw error
  }
}

/** Whatever becomes of the statement, which a lost connection cannot hear, the connection is given back. */
async function takeBack(held: Held): Promise<void> {
  try {
    await say(held, 'ROLLBACK')
  } catch {
    // Nothing is left to be taken back: what ended the transaction is thrown.
  } finally {
    await held.rollback()
  }
}

/** Drivers leave it to their caller to say so, and only give the connection back themselves. */
function say(held: Held, sql: 'COMMIT' | 'ROLLBACK'): Promise<number> {
  return held.executeRaw({ sql, args: [], argTypes: [] })
}

async function connected(db: Database) {
  const driver = driverOf(db)
  if (!driver.connected) await db.$connect()
  const adapter: SqlDriverAdapter | undefined = driver.connected
  if (!adapter) throw new Error('The database is not connected')
  return { driver, adapter }
}
