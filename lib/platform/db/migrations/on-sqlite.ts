import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Migration, Recorded, Session } from './history.ts'
import { MigrationRefused } from './history.ts'

const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

const select = `SELECT migration_name AS name, checksum, finished_at AS finished
  FROM _prisma_migrations WHERE rolled_back_at IS NULL`

const insert = `INSERT INTO _prisma_migrations
  (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
  VALUES (?, ?, ?, ?, ?, 1)`

interface Row {
  name: string
  checksum: string
  finished: string | number | null
}

/** Opens a SQLite file for migrating, making it (in WAL) where there is none. */
export function onSqlite(file: string): Session {
  const db = openFile(file)
  return {
    begin: 'BEGIN IMMEDIATE',
    historyTable,
    run: async (sql) => void db.exec(sql),
    hasHistory: async () => db.prepare(`PRAGMA table_info(_prisma_migrations)`).all().length > 0,
    history: async () => (db.prepare(select).all() as Row[]).map(recorded),
    record: async (id, migration, startedAt) => record(db, id, migration, startedAt),
    verify: async () => verify(db),
    close: async () => void db.close(),
  }
}

function openFile(file: string): Sqlite.Database {
  mkdirSync(dirname(file), { recursive: true })
  const db = new Sqlite(file, { timeout: 60_000 })
  if (db.pragma('journal_mode', { simple: true }) !== 'wal') db.pragma('journal_mode = WAL')
  // Prisma redefines a table by copying it; with the keys on, dropping the old
  // one would take the rows that point to it along. verify() looks after them.
  db.pragma('foreign_keys = OFF')
  return db
}

function recorded({ name, checksum, finished }: Row): Recorded {
  return { name, checksum, finished: finished !== null }
}

function record(db: Sqlite.Database, id: string, migration: Migration, startedAt: Date): void {
  const values = [id, migration.checksum, moment(new Date()), migration.name, moment(startedAt)]
  db.prepare(insert).run(...values)
}

function moment(date: Date): string {
  return date.toISOString().replace('Z', '+00:00')
}

function verify(db: Sqlite.Database): void {
  const broken = db.pragma('foreign_key_check') as { table: string; parent: string }[]
  const [first] = broken
  if (first)
    throw new MigrationRefused(`Rows of ${first.table} point to no row of ${first.parent}.`)
}
