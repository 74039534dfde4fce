import { randomUUID } from 'node:crypto'
import { isPostgres, sqliteFile } from '../database-url.ts'
import type { Kind, Migration, Session } from './history.ts'
import { MigrationRefused, migrationsOf, pending } from './history.ts'

export interface MigrateOptions {
  /** Called with the name of each migration before it is applied. */
  readonly onStep?: (name: string) => void
  /** Where the migrations are, for tests. */
  readonly folder?: string
}

/**
 * Brings a database up to date and answers the names it applied. Each migration
 * and its record are one transaction: it is there or it is not. Any number of
 * processes may start at once; they take turns and the later ones find the work
 * done. The history is the one Prisma keeps, so its own commands can take over.
 *
 * We apply by our own hand because Prisma's engine runs SQLite migrations
 * outside a transaction and takes Postgres scripts apart at every semicolon.
 */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<string[]> {
  const kind: Kind = isPostgres(url) ? 'postgres' : 'sqlite'
  const migrations = migrationsOf(kind, options.folder)
  const session = await open(url, kind)
  try {
    const waiting = pending(migrations, (await session.hasHistory()) ? await session.history() : [])
    const applied: string[] = []
    for (const migration of waiting) {
      options.onStep?.(migration.name)
      if (await applyOnce(session, migration)) applied.push(migration.name)
    }
    return applied
  } finally {
    await session.close()
  }
}

// The drivers are loaded when they are needed: starting on SQLite never reads pg.
async function open(url: string, kind: Kind): Promise<Session> {
  if (kind === 'postgres') return (await import('./on-postgres.ts')).onPostgres(url)
  return (await import('./on-sqlite.ts')).onSqlite(sqliteFile(url))
}

async function applyOnce(session: Session, migration: Migration): Promise<boolean> {
  const startedAt = new Date()
  await session.run(session.begin)
  try {
    const applied = await applyUnlessRecorded(session, migration, startedAt)
    await session.run('COMMIT')
    return applied
  } catch (error) {
    await session.run('ROLLBACK').catch(() => {})
    const reason = error instanceof Error ? error.message : String(error)
    throw new MigrationRefused(`${migration.name}: ${reason}`, { cause: error })
  }
}

async function applyUnlessRecorded(
  session: Session,
  migration: Migration,
  startedAt: Date,
): Promise<boolean> {
  await session.run(session.historyTable)
  if (pending([migration], await session.history()).length === 0) return false
  await session.run(migration.sql)
  await session.verify()
  await session.record(randomUUID(), migration, startedAt)
  return true
}
