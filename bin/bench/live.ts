import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startLive } from '../../lib/conversation/live/start-live.ts'
import { settings } from '../../lib/platform/config/env.ts'
import { recordRenewal } from '../../lib/platform/db/changes/invalidation-log.ts'
import { type Database, openDatabase } from '../../lib/platform/db/database.ts'
import { isPostgres } from '../../lib/platform/db/database-url.ts'
import { migrate } from '../../lib/platform/db/migrations/migrate.ts'
import { transaction } from '../../lib/platform/db/transaction.ts'
import { withDatabase } from './own-database.ts'
import { median } from './timing.ts'

/**
 * Readers who have one article open, and comments that another process posts: what a reader costs
 * the server in memory, and how long after the commit they hear of it. Readers and server share the
 * machine. On a SQLite file of its own, and where DATABASE_URL names Postgres, in a database of its
 * own there too.
 *
 *   node bin/bench/live.ts                  1,000 readers
 *   node bin/bench/live.ts --readers 5000
 */
const { values } = parseArgs({
  options: { readers: { type: 'string', default: '1000' }, serve: { type: 'string' } },
})
const ROUNDS = 20

if (values.serve) await serve(values.serve)
else await bench(Number(values.readers))

async function bench(readers: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  try {
    console.log(`${readers} readers of one article; ${ROUNDS} comments, one at a time.\n`)
    console.log('database    kB each   first, ms   median, ms   last, ms')
    await measure('SQLite', `file:${join(folder, 'live.db')}`, readers)
    const { databaseUrl } = settings()
    if (isPostgres(databaseUrl)) {
      await withDatabase(databaseUrl, (url) => measure('Postgres', url, readers))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(name: string, url: string, count: number): Promise<void> {
  await migrate(url)
  const db = await openDatabase(url)
  const articleId = await anArticle(db)
  const server = await startServer(url)
  const empty = await server.memory()
  const readers = await Promise.all(
    Array.from({ length: count }, () => read(server.port, articleId)),
  )
  const full = await server.memory()
  const delays: number[][] = []
  for (let round = 0; round < ROUNDS; round++) {
    // At ever another moment between two looks at the file.
    await wait(300 + ((round * 83) % 250))
    const heard = Promise.all(readers.map((reader) => reader.next()))
    await post(db, articleId)
    const committed = performance.now()
    delays.push((await heard).map((at) => at - committed).sort((a, b) => a - b))
  }
  const each = (full - empty) / count / 1024
  const at = (part: number) => median(delays.map((all) => all[Math.floor(part * (count - 1))] ?? 0))
  const figures = [each, at(0), at(0.5), at(1)].map((figure) => figure.toFixed(1))
  const [memory = '', first = '', middle = '', last = ''] = figures
  console.log(
    `${name.padEnd(12)}${memory.padStart(7)}${first.padStart(12)}${middle.padStart(13)}${last.padStart(11)}`,
  )
  for (const reader of readers) reader.hangUp()
  server.stop()
  await db.$disconnect()
}

async function anArticle(db: Database): Promise<number> {
  const { id: authorId } = await db.author.create({ data: { slug: 'desk', name: 'Desk' } })
  const { id } = await db.article.create({ data: { slug: 'a-ferry-sails', authorId } })
  return id
}

/** As posting does: the comment, the count and the page to renew, in one transaction. */
function post(db: Database, articleId: number): Promise<void> {
  const now = new Date()
  return transaction(db, async (tx) => {
    const data = { articleId, body: 'Words.', status: 'shown', createdAt: now, shownAt: now }
    await tx.comment.create({ data })
    await tx.article.update({ where: { id: articleId }, data: { commentCount: { increment: 1 } } })
    await recordRenewal(tx, ['article:a-ferry-sails'], now)
  })
}

interface Reader {
  /** When the next comment is heard of, as performance.now(). */
  next(): Promise<number>
  hangUp(): void
}

function read(port: number, articleId: number): Promise<Reader> {
  const path = `/live/${articleId}?since=${new Date().toISOString()}`
  return new Promise((resolve, reject) => {
    let hear: (at: number) => void = () => {}
    const request = get({ port, path, host: '127.0.0.1', agent: false }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`answered ${response.statusCode}`))
      response.on('data', (part) => {
        if (String(part).includes('data:')) hear(performance.now())
      })
      response.on('error', () => {})
      const next = () => {
        return new Promise<number>((heard) => {
          hear = heard
        })
      }
      resolve({ next, hangUp: () => request.destroy() })
    })
    request.on('error', reject)
  })
}

interface Server {
  readonly port: number
  /** What the process holds after collecting garbage, in bytes. */
  memory(): Promise<number>
  stop(): void
}

async function startServer(url: string): Promise<Server> {
  const child = fork(import.meta.filename, ['--serve', url], { execArgv: ['--expose-gc'] })
  const [port] = await once(child, 'message')
  const memory = async () => {
    // Sockets that were closed, and buffers of the start, go first.
    await wait(500)
    child.send('memory')
    return (await once(child, 'message'))[0] as number
  }
  return { port, memory, stop: () => child.kill() }
}

/** The process that is measured: nothing but live updates. */
async function serve(url: string): Promise<void> {
  const live = await startLive(url, { perNetwork: 100_000, inAll: 100_000 })
  const server = createServer((request, response) => {
    if (!live.handle(request, response)) response.writeHead(404).end()
  })
  server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
    process.send?.((server.address() as AddressInfo).port)
  })
  process.on('message', () => {
    globalThis.gc?.()
    process.send?.(process.memoryUsage().rss)
  })
}
