import { isPostgres, sqliteFile } from './address.ts'
import { RENEWAL_CHANNEL } from './renewal-log.ts'

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
 * microseconds, seen on a connection that never writes), on Postgres by LISTEN.
 *
 * `onChange` is called at once for what the database announces by itself, which only Postgres does;
 * `changed()` tells of that too.
 */
export function watchChanges(url: string, onChange = () => {}): Promise<ChangeSignal> {
  return isPostgres(url) ? watchPostgres(url, onChange) : watchSqlite(sqliteFile(url))
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

/** How long to wait before listening again when the connection is lost. */
const RETRY_MS = 1000

async function watchPostgres(url: string, onChange: () => void): Promise<ChangeSignal> {
  const { default: pg } = await import('pg')
  let raised = true
  let closed = false
  let client: InstanceType<typeof pg.Client> | undefined

  const listen = async () => {
    const next = new pg.Client({ connectionString: url })
    next.on('notification', () => {
      raised = true
      onChange()
    })
    next.on('error', () => {})
    next.on('end', () => {
      if (!closed) retry()
    })
    await next.connect()
    await next.query(`LISTEN ${RENEWAL_CHANNEL}`)
    client = next
    // What was said while nobody listened.
    raised = true
  }
  const retry = () => {
    setTimeout(() => {
      if (!closed) listen().catch(retry)
    }, RETRY_MS).unref()
  }
  await listen()
  return {
    changed() {
      const answer = raised
      raised = false
      return answer
    },
    raise() {
      raised = true
    },
    async close() {
      closed = true
      await client?.end()
    },
  }
}
