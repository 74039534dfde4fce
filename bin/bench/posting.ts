import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hashPassword } from '../../lib/accounts/passwords/password.ts'
import { settings } from '../../lib/platform/config/env.ts'
import { type Database, openDatabase } from '../../lib/platform/db/database.ts'
import { isPostgres } from '../../lib/platform/db/database-url.ts'
import { migrate } from '../../lib/platform/db/migrations/migrate.ts'
import { playNewsroom } from '../../prisma/newsroom/play.ts'
import { provideBuild } from '../build.ts'
import { hiddenFields, Reader } from './form-post.ts'
import { withDatabase } from './own-database.ts'
import { startSite } from './own-site.ts'
import { inTurns, median, timed } from './timing.ts'

/**
 * What it costs to post a comment through the real form: the browser's request, the session, the
 * limits, the moderation phases, the transaction and the answer; one at a time and eight at once.
 * And how soon after the answer the next reader has a page that shows it. Readers and server share
 * the machine. On a SQLite file of its own, and where DATABASE_URL names Postgres, in a database of
 * its own there too.
 */
const { values } = parseArgs({ options: { posts: { type: 'string', default: '300' } } })
const POSTS = Number(values.posts)
const STORY = '/article/thousand-container-shipment'
const PASSWORD = 'benchmarks are read twice'
/** Posts by one reader: below what the limits allow. */
const EACH = 9

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
const sqlite = `file:${join(folder, 'posting.db')}`
try {
  await migrate(sqlite)
  await provideBuild({ ...process.env, DATABASE_URL: sqlite })
  console.log(`${POSTS} comments through the form, one at a time and eight at once.\n`)
  console.log('database    ms each   at once, a second   next page, ms')
  await measure('SQLite', sqlite)
  const { databaseUrl } = settings()
  if (isPostgres(databaseUrl)) {
    await withDatabase(databaseUrl, (url) => measure('Postgres', url))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(name: string, url: string): Promise<void> {
  const readers = Math.ceil((POSTS * 2 + 60) / EACH)
  await migrate(url)
  const db = await openDatabase(url)
  await playNewsroom(db, { only: ['thousand-container-shipment'], conversations: false })
  await addReaders(db, readers)
  const site = await startSite(url, folder)
  try {
    const signedIn = await inTurns(8, readers, (index) => signIn(site.origin, index))
    const writers = Array.from({ length: readers * EACH }, (_, at) => signedIn[at % readers])
    const fields = hiddenFields(await (writers[0] as Reader).get(STORY), 'body')
    let count = 0
    const post = async () => {
      const writer = writers[count % writers.length] as Reader
      count += 1
      await writer.post(STORY, { ...fields, body: `Comment number ${count} of the benchmark.` })
    }
    for (let warm = 0; warm < 20; warm += 1) await post()
    const each: number[] = []
    for (let at = 0; at < POSTS; at += 1) each.push(await timed(post))
    const together = await timed(() => inTurns(8, POSTS, post))
    const fresh: number[] = []
    for (let at = 0; at < 20; at += 1) {
      await post()
      fresh.push(await timed(() => nextReader(site.origin, count)))
    }
    const perSecond = POSTS / (together / 1000)
    const figures = [median(each).toFixed(1).padStart(9), perSecond.toFixed(0).padStart(20)]
    console.log(`${name.padEnd(10)}${figures.join('')}${median(fresh).toFixed(1).padStart(16)}`)
    const told = await db.comment.count({ where: { status: 'shown' } })
    if (told !== count) throw new Error(`${count} were confirmed, and ${told} are there`)
  } finally {
    await site.stop()
    await db.$disconnect()
  }
}

async function addReaders(db: Database, count: number): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD)
  const createdAt = new Date('2025-01-01T00:00:00Z')
  await db.user.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      handle: `bench-${index}`,
      name: `Reader ${index}`,
      email: `bench-${index}@example.org`,
      emailVerifiedAt: createdAt,
      passwordHash,
      createdAt,
    })),
  })
}

async function signIn(origin: string, index: number): Promise<Reader> {
  const reader = new Reader(origin, `198.18.${Math.floor(index / 200)}.${(index % 200) + 1}`)
  const fields = hiddenFields(await reader.get('/sign-in'), 'password')
  const email = `bench-${index}@example.org`
  await reader.post('/sign-in', { ...fields, email, password: PASSWORD })
  return reader
}

/** Somebody else opens the story: it must show what was just posted. */
async function nextReader(origin: string, count: number): Promise<void> {
  const page = await (await fetch(origin + STORY)).text()
  if (!page.includes(`Comment number ${count} of`))
    throw new Error('The page is older than the post')
}
