import { isPostgres, sqliteFile } from '../database-url.ts'

/** Says, cheaply, whether the database may have changed since it was last asked. */
export interface ChangeSignal {
  /** True once after each change (of any kind, by any process), and at the first call. */
  changed(): boolean
  /** Makes the next `changed()` true. */
  raise(): void
  close(): Promise<void>
}

/**
 * Watches a database for changes: on SQLite by the file's own counter (a pragma of some
 * microseconds, seen on a connection that never writes), on Postgres by LISTEN, on a connection whose
 * heartbeat also finds out whether the database answers at all (reach.ts).
 *
 * `onChange` is called at once for what the database announces by itself, which only Postgres does;
 * `changed()` tells of that too.
 */
export async function watchChanges(url: string, onChange = () => {}): Promise<ChangeSignal> {
  if (!isPostgres(url)) return watchSqlite(sqliteFile(url))
  const { watchPostgres } = await import('../postgres/watch.ts')
  return watchPostgres(url, onChange)
}

async function watchSqlite(file: string): Promise<ChangeSignal> {
  const { default: Sqlite } = await import('better-sqlite3')
  const connection = new Sqlite(file, { readonly: true })
  let seen = -1
  return {
    changed() {
      const version = Number(connection.pragma('data_version', { simple: true }))
      if (version === seen) return false
      seen = version
      return true
    },
    raise() {
      seen = -1
    },
    async close() {
      connection.close()
    },
  }
}
