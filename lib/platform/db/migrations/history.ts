import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Kind = 'sqlite' | 'postgres'

/** One folder of prisma/migrations/<kind>. */
export interface Migration {
  readonly name: string
  readonly sql: string
  /** What Prisma keeps of the file: SHA-256 in hex, of lines that end in \n. */
  readonly checksum: string
}

/** A row of `_prisma_migrations`, as far as we read it. */
export interface Recorded {
  readonly name: string
  readonly checksum: string
  readonly finished: boolean
}

/** An open database that is being migrated: what SQLite and Postgres do differently. */
export interface Session {
  /** Begins a transaction that only one process at a time can be in. */
  readonly begin: string
  /** The history's table, as Prisma makes it, unless it is there. */
  readonly historyTable: string
  /** Runs SQL of any number of statements. */
  run(sql: string): Promise<void>
  hasHistory(): Promise<boolean>
  history(): Promise<Recorded[]>
  record(id: string, migration: Migration, startedAt: Date): Promise<void>
  /** Throws where the migrated rows break a foreign key. */
  verify(): Promise<void>
  close(): Promise<void>
}

/** A migration can't be applied, for a reason that someone has to look at. */
export class MigrationRefused extends Error {}

const home = join(import.meta.dirname, '..', '..', '..', '..', 'prisma', 'migrations')

/** All migrations of one database in the order of their names, which begin with their time. */
export function migrationsOf(kind: Kind, folder: string = home): Migration[] {
  return readdirSync(join(folder, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, kind, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: checksumOf(sql) }
    })
}

export function checksumOf(sql: string): string {
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
}

/** The migrations still to apply; refuses where what was applied is not what is written here. */
export function pending(
  migrations: readonly Migration[],
  recorded: readonly Recorded[],
): Migration[] {
  const unfinished = recorded.find((row) => !row.finished)
  if (unfinished) throw new MigrationRefused(`${unfinished.name} was begun and never finished.`)
  const applied = new Map(recorded.map((row) => [row.name, row.checksum]))
  const edited = migrations.find(
    ({ name, checksum }) => (applied.get(name) ?? checksum) !== checksum,
  )
  if (edited) throw new MigrationRefused(`${edited.name} was changed after it had been applied.`)
  return migrations.filter(({ name }) => !applied.has(name))
}
