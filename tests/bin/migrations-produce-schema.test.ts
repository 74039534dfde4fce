import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { postgresSchema } from '../../bin/generate.ts'
import { schemaDiff } from '../../bin/schema-diff.ts'
import { migrate } from '../../lib/platform/db/migrations/migrate.ts'

const schema = readFileSync('prisma/schema.prisma', 'utf8')
const server = process.env.TEST_POSTGRES_URL

// Migrations also contain what a Prisma schema cannot express (full-text tables, partial indexes),
// so each description of the schema must be found among those of the migrated database.
const SQLITE_DESCRIPTIONS = [
  `SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk || ' '
    || ifnull(c.dflt_value, '') AS line
  FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'`,
  `SELECT t.name || '.' || f."from" || ' references ' || f."table" || '.' || f."to" || ' '
    || f.on_delete || ' ' || f.on_update AS line
  FROM sqlite_schema t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'`,
  `SELECT sql AS line FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL`,
]

const POSTGRES_DESCRIPTIONS = [
  `SELECT concat_ws(' ', table_name, column_name, udt_name, is_nullable, column_default) AS line
  FROM information_schema.columns WHERE table_schema = 'public'`,
  `SELECT concat_ws(' ', conrelid::regclass, pg_get_constraintdef(oid)) AS line
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace`,
  `SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public'`,
]

describe('the migrations produce the schema', () => {
  test('on SQLite', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'broadsheet-schema-')), 'news.db')
    await migrate(`file:${file}`)
    const migrated = describeSqlite(new Sqlite(file))
    const fresh = new Sqlite(':memory:')
    fresh.exec(await schemaDiff('sqlite', undefined, schema))
    expectToContain(migrated, describeSqlite(fresh))
  })

  test.skipIf(!server)('on Postgres', async () => {
    const sql = await schemaDiff('postgres', undefined, postgresSchema(schema))
    const migrated = await describePostgres(migrate)
    const fresh = await describePostgres((url) => runOn(url, sql))
    expectToContain(migrated, fresh)
  })
})

function expectToContain(migrated: readonly string[], schemaLines: readonly string[]): void {
  expect(schemaLines.length).toBeGreaterThan(100)
  expect(schemaLines.filter((line) => !migrated.includes(line))).toEqual([])
  // A column that the schema no longer has must be gone from its table as well.
  const tables = new Set(schemaLines.map((line) => line.match(/^\w+(?=[. ])/)?.[0]))
  const known = new Set(schemaLines)
  const extra = migrated.filter((line) => {
    return /^[A-Z]\w+\./.test(line) && tables.has(line.split('.')[0]) && !known.has(line)
  })
  expect(extra).toEqual([])
}

function describeSqlite(db: Sqlite.Database): string[] {
  const lines = SQLITE_DESCRIPTIONS.flatMap((sql) => db.prepare(sql).all() as { line: string }[])
  db.close()
  return lines.map(({ line }) => line)
}

async function describePostgres(prepare: (url: string) => Promise<unknown>): Promise<string[]> {
  const url = new URL(server ?? '')
  const name = `schema_${randomBytes(6).toString('hex')}`
  await runOn(server, `CREATE DATABASE ${name}`)
  url.pathname = name
  try {
    await prepare(url.href)
    const results = await Promise.all(POSTGRES_DESCRIPTIONS.map((sql) => runOn(url.href, sql)))
    return results.flatMap(({ rows }) => rows.map(({ line }) => line as string))
  } finally {
    await runOn(server, `DROP DATABASE ${name} WITH (FORCE)`)
  }
}

async function runOn(url: string | undefined, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client.query(sql).finally(() => client.end())
}
