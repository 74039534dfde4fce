import { settings } from '../config/env.ts'
import { rememberKind } from './database-kind.ts'
import { isPostgres, sqliteFile } from './database-url.ts'
import { Driver } from './driver.ts'
import type { PrismaClient } from './generated/sqlite/client.ts'
import { Prisma } from './generated/sqlite/client.ts'
import { StatementNames } from './statement-names.ts'

/**
 * The database, whichever it is. One type for both: SQLite's generated client is the narrower one
 * (no `mode`, no `skipDuplicates`), so the compiler itself refuses what only Postgres can do.
 */
export type Database = PrismaClient
/** A database inside a transaction. */
export type Transaction = Prisma.TransactionClient
/** What queries take: they run on their own or inside a transaction. */
export type Reader = Database | Transaction

/** SQL with its parameters apart. Names in double quotes; both databases read it. */
export const { sql, join, raw, empty } = Prisma
export type Sql = Prisma.Sql

export interface OpenOptions {
  /** Called with each statement; tests count them. */
  readonly onQuery?: (statement: string) => void
  /**
   * SQLite: each commit waits until it is on the disk, so that what was answered with "posted" also
   * survives a machine that loses its power. True when left out; false for what can be done again
   * (seeding, tests). The end of the process loses nothing either way.
   */
  readonly durable?: boolean
  /** Postgres: how long one statement may take. As long as it needs when left out. */
  readonly statementMs?: number
}

/** As long as a whole transaction may take (transaction.ts), for what answers readers. */
export const SITE_STATEMENT_MS = 15_000

/**
 * Opens a database by its address: `file:./data/x.db` or `postgres://…`. Only the chosen client is
 * loaded. better-sqlite3 under Prisma opens with a busy timeout of 5 s and foreign keys on;
 * migrating has put the file in WAL.
 */
export async function openDatabase(url: string, options: OpenOptions = {}): Promise<Database> {
  const { onQuery, durable = true, statementMs } = options
  // Prisma times every statement that it tells of, so it only does where somebody listens.
  const log = onQuery ? [{ emit: 'event' as const, level: 'query' as const }] : []
  const { db, driver } = isPostgres(url)
    ? await openPostgres(url, log, onQuery, statementMs)
    : await openSqlite(url, log, onQuery)
  drivers().set(db, driver)
  rememberKind(db, driver)
  if (onQuery) db.$on('query' as never, (event: { query: string }) => onQuery(event.query))
  if (durable && !isPostgres(url)) await db.$executeRawUnsafe('PRAGMA synchronous = FULL')
  return db
}

interface Opened {
  readonly db: Database
  readonly driver: Driver
}

type Log = readonly { readonly emit: 'event'; readonly level: 'query' }[]

async function openSqlite(url: string, log: Log, onQuery: OpenOptions['onQuery']): Promise<Opened> {
  const [{ PrismaClient }, { sqliteAdapter }] = await Promise.all([
    import('./generated/sqlite/client.ts'),
    import('./sqlite/adapter.ts'),
  ])
  const driver = new Driver(sqliteAdapter(sqliteFile(url)), onQuery)
  return { db: new PrismaClient({ adapter: driver, log: [...log] }) as Database, driver }
}

async function openPostgres(
  url: string,
  log: Log,
  onQuery: OpenOptions['onQuery'],
  statementMs: number | undefined,
): Promise<Opened> {
  const [{ PrismaClient }, { PrismaPg }, { poolConfig }] = await Promise.all([
    import('./generated/postgres/client.ts'),
    import('@prisma/adapter-pg'),
    import('./postgres/pool.ts'),
  ])
  const names = new StatementNames()
  const statementNameGenerator = ({ sql }: { readonly sql: string }) => names.of(sql)
  const adapter = new PrismaPg(poolConfig(url, statementMs), { statementNameGenerator })
  const driver = new Driver(adapter, (statement) => {
    names.add(statement)
    onQuery?.(statement)
  })
  const db = new PrismaClient({ adapter: driver, log: [...log] }) as unknown as Database
  return { db, driver }
}

const shared = globalThis as {
  broadsheetDatabase?: Promise<Database>
  broadsheetDrivers?: WeakMap<Database, Driver>
}

// Next bundles copies of this module; what one has opened, all of them find.
function drivers(): WeakMap<Database, Driver> {
  shared.broadsheetDrivers ??= new WeakMap()
  return shared.broadsheetDrivers
}

/** What a database that openDatabase opened is reached with. */
export function driverOf(db: Database): Driver {
  const driver = drivers().get(db)
  if (!driver) throw new Error('This database was not opened by openDatabase')
  return driver
}

/** The process's own database, opened at the first call and kept. */
export function database(): Promise<Database> {
  shared.broadsheetDatabase ??= openDatabase(settings().databaseUrl, {
    statementMs: SITE_STATEMENT_MS,
  })
  return shared.broadsheetDatabase
}
