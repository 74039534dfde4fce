import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { openDatabase } from '@/lib/platform/db/database.ts'
import { isPostgres, sqliteFile } from '@/lib/platform/db/database-url.ts'
import { migrate } from '@/lib/platform/db/migrations/migrate.ts'

const FIRST = '20261123000000_newsroom'
const migrations = join(import.meta.dirname, '../../../../prisma/migrations')
const server = process.env.TEST_POSTGRES_URL
const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-people-'))
const made: string[] = []

afterAll(async () => {
  rmSync(scratch, { recursive: true, force: true })
  for (const name of made) await run(server ?? '', `DROP DATABASE ${name} WITH (FORCE)`)
})

/** The migrations as they were before people came: the first alone. */
function onlyTheFirst(): string {
  const folder = mkdtempSync(join(scratch, 'first-'))
  for (const kind of ['sqlite', 'postgres']) {
    cpSync(join(migrations, kind, FIRST), join(folder, kind, FIRST), { recursive: true })
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
  const name = `people_${randomBytes(6).toString('hex')}`
  await run(server ?? '', `CREATE DATABASE ${name}`)
  made.push(name)
  const url = new URL(server ?? '')
  url.pathname = `/${name}`
  return url.href
}

/** A row as the earlier import wrote it: number, thread, replies, status, minute; "answers" its thread's first. */
function comment(
  id: number,
  rootId: number,
  replyCount: number,
  status: string,
  minute: number,
): string {
  const at = `'2026-03-02T00:${String(minute).padStart(2, '0')}:00.000+00:00'`
  return `(${id}, 1, ${rootId || 'NULL'}, ${rootId}, ${replyCount}, '${status}', 'Words.', ${at})`
}

// A long thread whose replies came out of order, one of them held; a thread of its own; spam.
const EARLIER = `
  INSERT INTO "Author" ("id", "slug", "name") VALUES (1, 'desk', 'Desk');
  INSERT INTO "Article" ("id", "slug", "authorId", "commentCount") VALUES (1, 'ferry', 1, 4);
  INSERT INTO "Comment"
    ("id", "articleId", "parentId", "rootId", "replyCount", "status", "body", "createdAt") VALUES
    ${comment(1, 0, 2, 'shown', 0)}, ${comment(2, 1, 0, 'shown', 9)},
    ${comment(3, 1, 0, 'pending', 5)}, ${comment(4, 1, 0, 'shown', 5)},
    ${comment(5, 0, 0, 'shown', 7)}, ${comment(6, 0, 0, 'spam', 8)};`

async function broughtOn(url: string) {
  await migrate(url, { folder: onlyTheFirst() })
  await run(url, EARLIER)
  await migrate(url)
  const db = await openDatabase(url)
  try {
    const rows = await db.comment.findMany({ orderBy: { id: 'asc' } })
    return { rows, article: await db.article.findUniqueOrThrow({ where: { id: 1 } }) }
  } finally {
    await db.$disconnect()
  }
}

describe.each([
  ['SQLite', async () => `file:${join(mkdtempSync(join(scratch, 'db-')), 'news.db')}`, true],
  ['Postgres', newPostgres, server !== undefined],
] as const)('comments of an earlier import, when people come (%s)', (_, newUrl, there) => {
  test.skipIf(!there)('have their numbers, their first showing, and all they had', async () => {
    const { rows, article } = await broughtOn(await newUrl())
    const stand = rows.map(({ rootId, place, answers, replyCount }) => {
      return [rootId, place, answers, replyCount]
    })
    expect(stand).toEqual([
      [0, 0, 3, 2],
      [1, 3, 0, 0],
      [1, 1, 0, 0],
      [1, 2, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ])
    expect(rows.map(({ shownAt }) => shownAt?.getUTCMinutes())).toEqual([
      ...[0, 9, undefined, 5, 7, undefined],
    ])
    expect(rows[1]).toMatchObject({ parentId: 1, status: 'shown', body: 'Words.', userId: null })
    expect(rows[1]).toMatchObject({ ups: 0, downs: 0, best: 0, once: null, pinned: false })
    expect(article).toMatchObject({ commentCount: 4, commentsOpen: true, premoderated: false })
  })
})
