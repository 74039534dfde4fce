import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { migrationsOf } from '../../../../lib/platform/db/migrations/history.ts'
import { migrate } from '../../../../lib/platform/db/migrations/migrate.ts'

const server = process.env.TEST_POSTGRES_URL
const made: string[] = []

async function onServer(sql: string, url = server): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client.query(sql).finally(() => client.end())
}

async function newUrl(): Promise<string> {
  const name = `migrate_${randomBytes(6).toString('hex')}`
  await onServer(`CREATE DATABASE ${name}`)
  made.push(name)
  const url = new URL(server ?? '')
  url.pathname = name
  return url.href
}

function written(sql: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-migrate-'))
  mkdirSync(join(folder, 'postgres', '1_a'), { recursive: true })
  writeFileSync(join(folder, 'postgres', '1_a', 'migration.sql'), sql)
  return folder
}

afterEach(async () => {
  for (const name of made.splice(0)) await onServer(`DROP DATABASE ${name} WITH (FORCE)`)
})

describe.skipIf(!server)('migrating a Postgres database', () => {
  test('an empty database gets every migration once, whoever starts at the same time', async () => {
    const url = await newUrl()
    const answers = await Promise.all([migrate(url), migrate(url), migrate(url)])
    // They take turns: who applies which is chance, in what order each does is not.
    for (const own of answers) expect(own).toEqual(own.toSorted())
    expect(answers.flat().toSorted()).toEqual(migrationsOf('postgres').map(({ name }) => name))
    expect((await onServer('SELECT * FROM "Article"', url)).rowCount).toBe(0)
  })

  test('a migration that fails half-way leaves nothing behind', async () => {
    const url = await newUrl()
    const folder = written('CREATE TABLE a (n INTEGER); SELECT * FROM nowhere;')
    await expect(migrate(url, { folder })).rejects.toThrow('1_a: relation "nowhere" does not exist')
    const tables = await onServer(`SELECT * FROM pg_tables WHERE schemaname = 'public'`, url)
    expect(tables.rows).toEqual([])
  })

  test('a function body keeps its semicolons', async () => {
    const url = await newUrl()
    const sql = `CREATE FUNCTION two() RETURNS INT AS $$ BEGIN RETURN 2; END; $$ LANGUAGE plpgsql;`
    await migrate(url, { folder: written(sql) })
    expect((await onServer('SELECT two()', url)).rows).toEqual([{ two: 2 }])
  })
})
