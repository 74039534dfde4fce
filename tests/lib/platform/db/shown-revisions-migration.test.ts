import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { openDatabase } from '@/lib/platform/db/database.ts'
import { isPostgres, sqliteFile } from '@/lib/platform/db/database-url.ts'
import { migrate } from '@/lib/platform/db/migrations/migrate.ts'

const migrations = join(import.meta.dirname, '../../../../prisma/migrations')
const server = process.env.TEST_POSTGRES_URL
const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-shown-'))
const made: string[] = []

afterAll(async () => {
  rmSync(scratch, { recursive: true, force: true })
  for (const name of made) await run(server ?? '', `DROP DATABASE ${name} WITH (FORCE)`)
})

/** The migrations as they were before revisions knew since when they are public. */
function theOnesBefore(): string {
  const folder = mkdtempSync(join(scratch, 'before-'))
  for (const kind of ['sqlite', 'postgres']) {
    const names = readdirSync(join(migrations, kind)).filter((name) => /^\d/.test(name))
    for (const name of names.slice(
      0,
      names.findIndex((one) => one.endsWith('_shown_revisions')),
    )) {
      cpSync(join(migrations, kind, name), join(folder, kind, name), { recursive: true })
    }
  }
  return folder
}

async function run(url: string, sql: string): Promise<void> {
  if (!isPostgres(url)) {
    new Sqlite(sqliteFile(url)).exec(sql).close()
    return
  }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

async function newPostgres(): Promise<string> {
  const name = `shown_${randomBytes(6).toString('hex')}`
  await run(server ?? '', `CREATE DATABASE ${name}`)
  made.push(name)
  const url = new URL(server ?? '')
  url.pathname = `/${name}`
  return url.href
}

const day = (date: number) => `'2026-03-${String(date).padStart(2, '0')}T00:00:00.000+00:00'`
const article = (id: number, status: string, published: number | null, shown: number | null) => {
  return `(${id}, 'a${id}', 1, '${status}', ${published ? day(published) : 'NULL'}, ${shown ?? 'NULL'})`
}
const revision = (articleId: number, number: number, created: number) => {
  return `(${articleId}, ${number}, 'H', '{}', 'T', 'T', 1, 1, ${day(created)})`
}

// Published on the 3rd from its second draft, changed on the 5th and, unpublished, on the 7th;
// scheduled; a draft; taken off the site.
const EARLIER = `
  INSERT INTO "Author" ("id", "slug", "name") VALUES (1, 'desk', 'Desk');
  INSERT INTO "Article" ("id", "slug", "authorId", "status", "publishedAt", "shownRevision") VALUES
    ${article(1, 'published', 3, 3)}, ${article(2, 'scheduled', 3, 1)}, ${article(3, 'draft', null, null)},
    ${article(4, 'archived', 3, 1)};
  INSERT INTO "Revision" ("articleId", "number", "headline", "body", "bodyText", "opening", "words",
    "minutes", "createdAt") VALUES
    ${revision(1, 1, 1)}, ${revision(1, 2, 2)}, ${revision(1, 3, 5)}, ${revision(1, 4, 7)},
    ${revision(2, 1, 1)}, ${revision(3, 1, 1)}, ${revision(4, 1, 4)};`

describe.each([
  ['SQLite', async () => `file:${join(mkdtempSync(join(scratch, 'db-')), 'news.db')}`, true],
  ['Postgres', newPostgres, server !== undefined],
] as const)('revisions of an earlier newspaper (%s)', (_, newUrl, there) => {
  test.skipIf(!there)('are public since readers saw them, and drafts never', async () => {
    const url = await newUrl()
    await migrate(url, { folder: theOnesBefore() })
    await run(url, EARLIER)
    await migrate(url)
    const db = await openDatabase(url)
    const rows = await db.revision.findMany({ orderBy: [{ articleId: 'asc' }, { number: 'asc' }] })
    await db.$disconnect()
    const shown = rows.map(({ articleId, number, shownAt }) => {
      return [articleId, number, shownAt?.toISOString().slice(0, 10) ?? null]
    })
    expect(shown).toEqual([
      [1, 1, null],
      [1, 2, '2026-03-03'],
      [1, 3, '2026-03-05'],
      [1, 4, null],
      [2, 1, null],
      [3, 1, null],
      [4, 1, '2026-03-04'],
    ])
  })
})
