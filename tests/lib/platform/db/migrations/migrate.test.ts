import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Sqlite from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { migrationsOf } from '../../../../../lib/platform/db/migrations/history.ts'
import { migrate } from '../../../../../lib/platform/db/migrations/migrate.ts'

const run = promisify(execFile)
const root = mkdtempSync(join(tmpdir(), 'broadsheet-migrate-'))
const scratch = () => mkdtempSync(join(root, 'case-'))
const newUrl = () => `file:${join(scratch(), 'news.db')}`
const open = (url: string) => new Sqlite(url.replace('file:', ''))

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A folder of migrations, as prisma/migrations holds them. */
function written(migrations: Record<string, string>, folder = scratch()): string {
  for (const [name, sql] of Object.entries(migrations)) {
    mkdirSync(join(folder, 'sqlite', name), { recursive: true })
    writeFileSync(join(folder, 'sqlite', name, 'migration.sql'), sql)
  }
  return folder
}

const first = { '20260101000000_a': 'CREATE TABLE a (n INTEGER PRIMARY KEY);' }

describe('migrating a SQLite file', () => {
  test('an empty file gets every migration in order and is told of each', async () => {
    const url = newUrl()
    const names: string[] = []
    const applied = await migrate(url, { onStep: (name) => names.push(name) })
    expect(applied).toEqual(migrationsOf('sqlite').map(({ name }) => name))
    expect(names).toEqual(applied)
    expect(open(url).prepare('SELECT count(*) AS n FROM "Article"').get()).toEqual({ n: 0 })
  })

  test('migrating again does nothing', async () => {
    const url = newUrl()
    await migrate(url)
    expect(await migrate(url)).toEqual([])
  })

  test('the file keeps a write-ahead log, so that readers never wait', async () => {
    const url = newUrl()
    await migrate(url)
    expect(open(url).pragma('journal_mode', { simple: true })).toBe('wal')
  })

  test('a migration that fails half-way leaves nothing behind', async () => {
    const url = newUrl()
    const folder = written({
      '20260101000000_a': 'CREATE TABLE a (n INTEGER); SELECT * FROM nowhere;',
    })
    await expect(migrate(url, { folder })).rejects.toThrow(
      '20260101000000_a: no such table: nowhere',
    )
    const tables = open(url).prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all()
    expect(tables).toEqual([])
  })

  test('what went before a failing migration stays applied', async () => {
    const url = newUrl()
    const folder = written({ ...first, '20260102000000_b': 'nonsense' })
    await expect(migrate(url, { folder })).rejects.toThrow('20260102000000_b')
    written({ '20260102000000_b': 'CREATE TABLE b (n INTEGER);' }, folder)
    expect(await migrate(url, { folder })).toEqual(['20260102000000_b'])
  })

  test('a migration that was changed after it was applied is refused', async () => {
    const url = newUrl()
    const folder = written(first)
    await migrate(url, { folder })
    written({ '20260101000000_a': 'CREATE TABLE a (n TEXT);' }, folder)
    await expect(migrate(url, { folder })).rejects.toThrow('was changed after it had been applied')
  })

  test('line ends are no change', async () => {
    const url = newUrl()
    const folder = written({ '20260101000000_a': 'CREATE TABLE a (\n n INTEGER);\n' })
    await migrate(url, { folder })
    written({ '20260101000000_a': 'CREATE TABLE a (\r\n n INTEGER);\r\n' }, folder)
    expect(await migrate(url, { folder })).toEqual([])
  })

  test('making a table anew keeps the rows that point to it', async () => {
    const url = newUrl()
    const parentAndChild = `CREATE TABLE p (n INTEGER PRIMARY KEY);
      CREATE TABLE c (p INTEGER REFERENCES p (n) ON DELETE CASCADE);
      INSERT INTO p VALUES (1); INSERT INTO c VALUES (1);`
    const anew = `PRAGMA defer_foreign_keys=ON; PRAGMA foreign_keys=OFF;
      CREATE TABLE new_p (n INTEGER PRIMARY KEY, more TEXT); INSERT INTO new_p (n) SELECT n FROM p;
      DROP TABLE p; ALTER TABLE new_p RENAME TO p; PRAGMA foreign_keys=ON;`
    await migrate(url, { folder: written({ '1_p': parentAndChild, '2_anew': anew }) })
    expect(open(url).prepare('SELECT * FROM c').all()).toEqual([{ p: 1 }])
  })

  test('a migration that leaves a row pointing to nothing is undone', async () => {
    const url = newUrl()
    const broken = `CREATE TABLE p (n INTEGER PRIMARY KEY);
      CREATE TABLE c (p INTEGER REFERENCES p (n)); INSERT INTO c VALUES (7);`
    const folder = written({ '1_broken': broken })
    await expect(migrate(url, { folder })).rejects.toThrow('Rows of c point to no row of p')
  })

  // Each of them starts a whole program.
  test('processes that start at once apply each migration once', { timeout: 30_000 }, async () => {
    const url = newUrl()
    const env = { ...process.env, DATABASE_URL: url }
    const starts = [1, 2, 3].map(() => run(process.execPath, ['bin/migrate.ts'], { env }))
    const said = await Promise.all(starts)
    expect(said.map(({ stderr }) => stderr)).toEqual(['', '', ''])
    const rows = open(url).prepare('SELECT migration_name AS name FROM _prisma_migrations').all()
    expect(rows).toEqual(migrationsOf('sqlite').map(({ name }) => ({ name })))
  })

  test('the history is kept as Prisma keeps it', async () => {
    const url = newUrl()
    await migrate(url, { folder: written(first) })
    const checksum = createHash('sha256').update(first['20260101000000_a']).digest('hex')
    expect(open(url).prepare('SELECT * FROM _prisma_migrations').all()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        checksum,
        finished_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+\+00:00$/),
        migration_name: '20260101000000_a',
        logs: null,
        rolled_back_at: null,
        started_at: expect.stringMatching(/^\d{4}-/),
        applied_steps_count: 1,
      },
    ])
  })
})
