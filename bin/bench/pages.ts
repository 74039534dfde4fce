import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { getArchiveDay } from '../../lib/pages/archive/archive-day.ts'
import { getArchiveIndex } from '../../lib/pages/archive/archive-index.ts'
import { getArchiveMonth } from '../../lib/pages/archive/archive-month.ts'
import { getArticlePage } from '../../lib/pages/articles/article-page.ts'
import { getFrontPage } from '../../lib/pages/articles/front-page.ts'
import { getListPage } from '../../lib/pages/articles/list-page.ts'
import { getCorrectionsPage } from '../../lib/pages/corrections/corrections-page.ts'
import { type Database, openDatabase } from '../../lib/platform/db/database.ts'
import { migrate } from '../../lib/platform/db/migrations/migrate.ts'
import { fillArchive } from '../../prisma/newsroom/archive.ts'
import { playNewsroom } from '../../prisma/newsroom/play.ts'
import { comparedMedians } from './timing.ts'

/**
 * What a page costs the database with the demo newsroom alone, and with an archive behind it:
 * medians of the same run, read in turn, and their ratio. Absolute times are the machine's.
 *
 *   npm run bench -- pages                      20,000 articles in the archive
 *   npm run bench -- pages --articles 200000
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '20000' } } })
const archive = Number(values.articles)
const ROUNDS = 200
const ZONE = 'Asia/Singapore'

const pages: Record<string, (db: Database) => Promise<unknown>> = {
  front: getFrontPage,
  article: (db) =>
    getArticlePage(db, 'mekong-dams-second-dry-season', { tab: 'author', through: null }),
  'article, more': (db) =>
    getArticlePage(db, 'mekong-dams-second-dry-season', { tab: 'category', through: null }),
  category: (db) => getListPage(db, { kind: 'category', slug: 'asean-news', after: null }),
  'category, older': (db) => {
    const after = 'jakarta-half-built-capital'
    return getListPage(db, { kind: 'category', slug: 'asean-news', after })
  },
  author: (db) => getListPage(db, { kind: 'author', slug: 'desk-writer', after: null }),
  tag: (db) => getListPage(db, { kind: 'tag', slug: 'shipping', after: null }),
  corrections: (db) => getCorrectionsPage(db, null),
  archive: (db) => getArchiveIndex(db, ZONE),
  'archive, a month': (db) => getArchiveMonth(db, '2026-11', null, ZONE),
  'archive, a day': (db) => getArchiveDay(db, '2026-11-23', null, ZONE),
}

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
try {
  const [small, large] = [await newsroom('demo.db'), await newsroom('archive.db')]
  console.log(`Filling an archive of ${archive} articles …`)
  await fillArchive(large, archive)
  console.log(`\n${'page'.padEnd(18)}demo, ms   with archive, ms   ratio`)
  for (const [name, read] of Object.entries(pages)) {
    const [a, b] = await comparedMedians(
      ROUNDS,
      () => read(small),
      () => read(large),
    )
    console.log(
      `${name.padEnd(18)}${a.toFixed(2).padStart(8)}${b.toFixed(2).padStart(19)}${(b / a).toFixed(2).padStart(8)}`,
    )
  }
  await Promise.all([small.$disconnect(), large.$disconnect()])
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function newsroom(file: string): Promise<Database> {
  const url = `file:${join(folder, file)}`
  await migrate(url)
  const db = await openDatabase(url)
  await playNewsroom(db, { conversations: false })
  return db
}
