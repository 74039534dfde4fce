import { isPostgres, sqliteFile } from '../lib/db/address.ts'

const query = 'SELECT 1 FROM "Article" LIMIT 1'

/** Whether a migrated database has no article yet. Asks the driver, which loads in no time. */
export function isEmpty(url: string): Promise<boolean> {
  return isPostgres(url) ? isEmptyPostgres(url) : isEmptySqlite(sqliteFile(url))
}

async function isEmptySqlite(file: string): Promise<boolean> {
  const { default: Sqlite } = await import('better-sqlite3')
  const db = new Sqlite(file)
  try {
    return db.prepare(query).get() === undefined
  } finally {
    db.close()
  }
}

async function isEmptyPostgres(url: string): Promise<boolean> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(query)).rowCount === 0
  } finally {
    await client.end()
  }
}
