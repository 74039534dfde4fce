import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { type Database, openDatabase } from '@/lib/platform/db/database.ts'
import { migrate } from '@/lib/platform/db/migrations/migrate.ts'

/** A database of a test's own: really there, really migrated, gone afterwards. */
export interface TestDatabase {
  readonly db: Database
  readonly url: string
  /** The statements run since it was opened or the list was emptied. */
  readonly statements: string[]
}

/** Makes a fresh database; it is closed and removed when the test file ends. */
export type Open = () => Promise<TestDatabase>

/**
 * Runs a suite on a real SQLite file and, where TEST_POSTGRES_URL names a server that may make
 * databases, again on Postgres.
 */
export function onEachDatabase(name: string, suite: (open: Open) => void): void {
  describe(`${name} (SQLite)`, () => suite(closing(openSqlite)))
  const server = process.env.TEST_POSTGRES_URL
  describe.skipIf(!server)(`${name} (Postgres)`, () =>
    suite(closing(() => openPostgres(server ?? ''))),
  )
}

interface Opened extends TestDatabase {
  readonly remove: () => Promise<void> | void
}

function closing(open: () => Promise<Opened>): Open {
  const opened: Opened[] = []
  afterAll(async () => {
    for (const { db, remove } of opened) {
      await db.$disconnect()
      await remove()
    }
  })
  return async () => {
    const one = await open()
    opened.push(one)
    return one
  }
}

let template: Promise<string> | undefined

/** An empty, migrated file, made once per worker and copied for each test. */
function sqliteTemplate(): Promise<string> {
  template ??= (async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'broadsheet-template-')), 'template.db')
    await migrate(`file:${file}`)
    return file
  })()
  return template
}

async function openSqlite(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-test-'))
  const file = join(folder, 'test.db')
  copyFileSync(await sqliteTemplate(), file)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  return { ...(await connect(`file:${file}`)), remove }
}

/** A database of its own on that server, empty and migrated; who opens it removes it. */
export async function openPostgres(server: string): Promise<Opened> {
  const { default: pg } = await import('pg')
  const name = `broadsheet_test_${randomBytes(6).toString('hex')}`
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await run(`CREATE DATABASE ${name}`)
  const address = new URL(server)
  address.pathname = `/${name}`
  await migrate(address.href)
  const remove = () => run(`DROP DATABASE ${name} WITH (FORCE)`)
  return { ...(await connect(address.href)), remove }
}

async function connect(url: string): Promise<TestDatabase> {
  const statements: string[] = []
  const db = await openDatabase(url, {
    onQuery: (statement) => statements.push(statement),
    durable: false,
  })
  return { db, url, statements }
}
