import { settings } from '../env.ts'
import { isPostgres } from './address.ts'
import type { PrismaClient } from './generated/sqlite/client.ts'
import { Prisma } from './generated/sqlite/client.ts'

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
}

/**
 * Opens a database by its address: `file:./data/x.db` or `postgres://…`. Only the chosen client is
 * loaded. better-sqlite3 under Prisma opens with a busy timeout of 5 s and foreign keys on;
 * migrating has put the file in WAL.
 */
export async function openDatabase(url: string, options: OpenOptions = {}): Promise<Database> {
  const { onQuery, durable = true } = options
  // Prisma times every statement that it tells of, so it only does where somebody listens.
  const log = onQuery ? [{ emit: 'event' as const, level: 'query' as const }] : []
  const db = isPostgres(url) ? await openPostgres(url, log) : await openSqlite(url, log, durable)
  if (onQuery) db.$on('query' as never, (event: { query: string }) => onQuery(event.query))
  return db
}

type Log = readonly { readonly emit: 'event'; readonly level: 'query' }[]

async function openSqlite(url: string, log: Log, durable: boolean): Promise<Database> {
  const [{ PrismaClient }, { PrismaBetterSqlite3 }] = await Promise.all([
    import('./generated/sqlite/client.ts'),
    import('@prisma/adapter-better-sqlite3'),
  ])
  const adapter = new PrismaBetterSqlite3({ url })
  const db = new PrismaClient({ adapter, log: [...log] }) as Database
  if (durable) await db.$executeRawUnsafe('PRAGMA synchronous = FULL')
  return db
}

async function openPostgres(url: string, log: Log): Promise<Database> {
  const [{ PrismaClient }, { PrismaPg }] = await Promise.all([
    import('./generated/postgres/client.ts'),
    import('@prisma/adapter-pg'),
  ])
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url }),
    log: [...log],
  }) as unknown as Database
}

const shared = globalThis as { broadsheetDatabase?: Promise<Database> }

/** The process's own database, opened at the first call and kept. */
export function database(): Promise<Database> {
  shared.broadsheetDatabase ??= openDatabase(settings().databaseUrl)
  return shared.broadsheetDatabase
}
