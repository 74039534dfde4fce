import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { type Database, driverOf } from './database.ts'
import { type Statements, statementsOn } from './statements.ts'

/**
 * SQL on the client's own connections, without Prisma's query engine, which takes several times as
 * long as the database for a short statement. For reads that run on each request.
 */
export async function direct(db: Database): Promise<Statements> {
  return statementsOn(await connectDriver(db), driverOf(db).onDirect)
}

/** The driver adapter of an open database; connects it first if needed. */
export async function connectDriver(db: Database): Promise<SqlDriverAdapter> {
  const driver = driverOf(db)
  if (!driver.connected) await db.$connect()
  const adapter: SqlDriverAdapter | undefined = driver.connected
  if (!adapter) throw new Error('The database is not connected')
  return adapter
}
