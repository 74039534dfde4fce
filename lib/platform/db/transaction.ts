import type {
  Transaction as DriverTransaction,
  SqlDriverAdapter,
} from '@prisma/driver-adapter-utils'
import { ringChangeBell } from './changes/change-bell.ts'
import { type Database, driverOf, sql, type Transaction } from './database.ts'
import { rememberKind } from './database-kind.ts'
import { connectDriver } from './direct.ts'
import { type Statements, statementsOn } from './statements.ts'

/** Longer than any of our commands takes on a loaded laptop, shorter than a reader's patience. */
const TIMEOUT_MS = 15_000

export interface TransactionOptions {
  /**
   * True if the first statement of `work` is a write, on paths where each round trip counts. Left
   * out, the transaction starts with a write that changes nothing (see `transaction`).
   */
  readonly startsWithWrite?: boolean
  /**
   * True if `work` runs SQL only. It bypasses Prisma's query engine, which takes several times as
   * long as the database for a short statement. The 15 s timeout of a Prisma transaction doesn't
   * apply; Postgres still limits each statement.
   */
  readonly sqlOnly?: boolean
}

/**
 * Runs `work` in one transaction and rolls back if it throws.
 *
 * The first statement must be a write: on SQLite that takes the write lock at once (as BEGIN
 * IMMEDIATE does). Otherwise a transaction that reads before it writes fails when another process
 * wrote in between. On Postgres the extra statement costs one round trip.
 */
export function transaction<T>(
  db: Database,
  work: (tx: Statements) => Promise<T>,
  options: TransactionOptions & { readonly sqlOnly: true },
): Promise<T>
export function transaction<T>(
  db: Database,
  work: (tx: Transaction) => Promise<T>,
  options?: TransactionOptions & { readonly sqlOnly?: false },
): Promise<T>
export async function transaction<T>(
  db: Database,
  work: (tx: Transaction) => Promise<T>,
  { startsWithWrite = false, sqlOnly = false }: TransactionOptions = {},
): Promise<T> {
  const locked = startsWithWrite ? work : lockFirst(work)
  // The overloads above make sure that `work` of an SQL transaction only uses `Statements`.
  const outcome = sqlOnly
    ? await runOnDriver(db, locked as (tx: Statements) => Promise<T>)
    : await runOnPrisma(db, locked)
  ringChangeBell()
  return outcome
}

function lockFirst<T>(work: (tx: Transaction) => Promise<T>): typeof work {
  return async (tx) => {
    await tx.$executeRaw(sql`UPDATE "Renewal" SET "tags" = "tags" WHERE "id" = -1`)
    return work(tx)
  }
}

function runOnPrisma<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const driver = driverOf(db)
  const run = (tx: Transaction) => {
    rememberKind(tx, driver)
    return work(tx)
  }
  return db.$transaction(run, { timeout: TIMEOUT_MS, maxWait: TIMEOUT_MS })
}

async function runOnDriver<T>(db: Database, work: (tx: Statements) => Promise<T>): Promise<T> {
  const { onDirect } = driverOf(db)
  const adapter: SqlDriverAdapter = await connectDriver(db)
  const tx = await adapter.startTransaction()
  try {
    const outcome = await work(statementsOn(tx, onDirect))
    await run(tx, 'COMMIT')
    await tx.commit()
    return outcome
  } catch (error) {
    await rollBack(tx)
    throw error
  }
}

/** Returns the connection to the pool even if ROLLBACK fails, for example on a lost connection. */
async function rollBack(tx: DriverTransaction): Promise<void> {
  try {
    await run(tx, 'ROLLBACK')
  } catch {
    // Nothing is left to roll back, and the caller throws what ended the transaction.
  } finally {
    await tx.rollback()
  }
}

/** Driver adapters leave COMMIT and ROLLBACK to their caller; their own methods only release. */
function run(tx: DriverTransaction, statement: 'COMMIT' | 'ROLLBACK'): Promise<number> {
  return tx.executeRaw({ sql: statement, args: [], argTypes: [] })
}
