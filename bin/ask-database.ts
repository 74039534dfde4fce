import { isPostgres, sqliteFile } from '../lib/platform/db/database-url.ts'

/** The rows of one query without parameters. Asks the driver, which loads in no time. */
export function rowsOf<Row>(url: string, query: string): Promise<Row[]> {
  return isPostgres(url) ? ofPostgres(url, query) : ofSqlite(sqliteFile(url), query)
}

async function ofSqlite<Row>(file: string, query: string): Promise<Row[]> {
  const { default: Sqlite } = await import('better-sqlite3')
  const db = new Sqlite(file)
  try {
    return db.prepare(query).all() as Row[]
  } finally {
    db.close()
  }
}

async function ofPostgres<Row>(url: string, query: string): Promise<Row[]> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(query)).rows
  } finally {
    await client.end()
  }
}
