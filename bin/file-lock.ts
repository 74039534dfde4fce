import Sqlite from 'better-sqlite3'

/** What other processes may still do with the same file: nothing, or hold it in the same way. */
type Kind = 'exclusive' | 'shared'

export interface FileLock {
  release(): void
}

// A connection that nothing refers to is closed by the garbage collector, and its lock with it.
const held = new Set<Sqlite.Database>()

/**
 * Takes a lock on a file of its own, or returns null if another process has it. SQLite asks the
 * operating system for it, on Linux, macOS and Windows alike, so a lock never outlives its process,
 * not even one that was killed.
 */
export function tryFileLock(file: string, kind: Kind): FileLock | null {
  const connection = new Sqlite(file, { timeout: 0 })
  try {
    if (kind === 'exclusive') connection.exec('BEGIN EXCLUSIVE')
    else share(connection)
  } catch (error) {
    connection.close()
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    throw error
  }
  held.add(connection)
  const release = () => {
    held.delete(connection)
    connection.close()
  }
  return { release }
}

/** Reading takes a shared lock, and a transaction keeps it; an empty file has nothing to read. */
function share(connection: Sqlite.Database): void {
  const version = () => connection.pragma('user_version', { simple: true })
  if (version() === 0) connection.pragma('user_version = 1')
  connection.exec('BEGIN')
  version()
}
