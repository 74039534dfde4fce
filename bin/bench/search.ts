import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { getSearchPage } from '../../lib/pages/search/search-page.ts'
import { settings } from '../../lib/platform/config/env.ts'
import { openDatabase } from '../../lib/platform/db/database.ts'
import { isPostgres } from '../../lib/platform/db/database-url.ts'
import { migrate } from '../../lib/platform/db/migrations/migrate.ts'
import { searchRequest } from '../../lib/search/input.ts'
import { suggestionsFor } from '../../lib/search/suggestions.ts'
import { playNewsroom } from '../../prisma/newsroom/play.ts'
import { withDatabase } from './own-database.ts'
import { fillLibrary, QUERIES, TYPED } from './search/library.ts'
import { percentile, timed } from './timing.ts'

/**
 * What a search costs with 20,000 articles whose words are as frequent as those of a language are
 * (Zipf's law): the whole view, from the typed text to the marked excerpts, by kinds of queries from
 * rare words to the worst that we know of; and what a proposal in the masthead costs.
 *
 *   npm run bench -- search                      20,000 articles
 *   npm run bench -- search --articles 20000,200000    how it grows
 *   npm run bench -- search --on sqlite                on one database only
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    on: { type: 'string', default: 'both' },
  },
})
const sizes = values.articles.split(',').map(Number)
const ROUNDS = 15
const HERE = { now: new Date('2026-03-01T00:00:00Z'), zone: 'Asia/Singapore' }

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
try {
  for (const size of sizes) {
    if (values.on !== 'postgres') {
      await measure('SQLite', `file:${join(folder, `search-${size}.db`)}`, size)
    }
    const { databaseUrl } = settings()
    if (!isPostgres(databaseUrl) || values.on === 'sqlite') continue
    await withDatabase(databaseUrl, (url) => measure('Postgres', url, size))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(name: string, url: string, articles: number): Promise<void> {
  await migrate(url)
  const db = await openDatabase(url, { durable: false })
  await playNewsroom(db, { only: [], conversations: false })
  const filled = await timed(() => fillLibrary(db, articles))
  // What it would have found out by itself within a minute: how frequent words are.
  if (name === 'Postgres') await db.$executeRawUnsafe('ANALYZE')
  console.log(`\n${name}, ${articles} articles (filled in ${Math.round(filled / 1000)} s)`)
  console.log(`${'query'.padEnd(30)}    p50     p95     max, ms`)
  const all: number[] = []
  for (const [kind, queries] of Object.entries(QUERIES)) {
    const times = await timesOf(queries, (q) => getSearchPage(db, searchRequest(asked(q)), HERE))
    all.push(...times)
    say(kind, times)
  }
  say('all of them', all)
  say('proposals', await timesOf(TYPED, (typed) => suggestionsFor(db, typed)))
  await db.$disconnect()
}

function asked(query: string | Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return typeof query === 'string' ? { q: query } : query
}

async function timesOf<Q>(
  queries: readonly Q[],
  work: (query: Q) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = []
  for (const query of queries) await work(query)
  for (let round = 0; round < ROUNDS; round++) {
    for (const query of queries) times.push(await timed(() => work(query)))
  }
  return times
}

function say(kind: string, times: readonly number[]): void {
  const figures = [0.5, 0.95, 1].map((part) => percentile(times, part).toFixed(1).padStart(7))
  console.log(`${kind.padEnd(30)}${figures.join(' ')}`)
}
