import { beforeAll, describe, expect, test } from 'vitest'
import { articlePage } from '@/lib/articles/article-page.ts'
import { frontPage } from '@/lib/articles/front-page.ts'
import { authorPage, categoryPage, tagPage } from '@/lib/articles/list-page.ts'
import { correctionsPage } from '@/lib/corrections/corrections-page.ts'
import type { Reader } from '@/lib/db/database.ts'
import { readSite, type SiteMap } from '@/lib/sections/read-site.ts'
import { fillArchive } from '@/prisma/newsroom/archive.ts'
import { playNewsroom } from '@/prisma/newsroom/play.ts'
import { onEachDatabase, type TestDatabase } from '../../support/database.ts'
import { manyComments } from '../../support/readers.ts'

type Site = Promise<SiteMap>

const pages: Record<string, (db: Reader, site: Site) => Promise<unknown>> = {
  article: (db, site) => articlePage(db, 'thousand-container-shipment', AUTHOR, site),
  'article, more in category': (db, site) => {
    return articlePage(db, 'mekong-dams-second-dry-season', CATEGORY, site)
  },
  'article, best comments': (db, site) => {
    const comments = { sort: 'best', after: null } as const
    return articlePage(db, TALKED, { ...AUTHOR, comments }, site)
  },
  'article, one thread': (db, site) => {
    return articlePage(db, TALKED, { ...AUTHOR, comments: { only: reply } }, site)
  },
  front: frontPage,
  category: (db, site) => categoryPage(db, 'asean-news', null, site),
  'category, older': (db, site) => {
    return categoryPage(db, 'asean-news', 'mekong-dams-second-dry-season', site)
  },
  author: (db) => authorPage(db, 'desk-writer', null),
  tag: (db) => tagPage(db, 'mekong', null),
  corrections: (db) => correctionsPage(db, null),
}
/** A story that people talk about, and a reply below it. */
const TALKED = 'mekong-dams-second-dry-season'
let reply = 0
const AUTHOR = { tab: 'author', through: null } as const
const CATEGORY = { tab: 'category', through: null } as const

/**
 * Statements that each page runs, its frame included. The limits: article 6, front 6,
 * category 4, author 4; the comments alone 5.
 */
const budget = {
  article: 6,
  'article, more in category': 6,
  'article, best comments': 6,
  'article, one thread': 7,
  front: 6,
  category: 2,
  'category, older': 2,
  author: 3,
  tag: 3,
  corrections: 2,
}

async function countQueries({ db, statements }: TestDatabase): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [name, read] of Object.entries(pages)) {
    statements.length = 0
    const site = readSite(db)
    expect(await read(db, site), name).not.toBeNull()
    // Some pages don't ask for it themselves; their frame does.
    await site
    counts[name] = statements.length
  }
  return counts
}

onEachDatabase('queries a page', (open) => {
  let newsroom: TestDatabase
  beforeAll(async () => {
    newsroom = await open()
    await playNewsroom(newsroom.db)
    const below = { article: { slug: TALKED }, rootId: { not: 0 }, status: 'shown' }
    reply = (await newsroom.db.comment.findFirstOrThrow({ where: below })).id
  }, 120_000)

  test('stay within the budget with the demo newsroom', async () => {
    const written = await newsroom.db.article.count({
      where: { status: 'published', kind: 'article' },
    })
    expect(written).toBeGreaterThanOrEqual(40)
    expect(await countQueries(newsroom)).toEqual(budget)
  })

  describe('with an archive of 2,000 articles, and 10,000 comments under one', () => {
    beforeAll(async () => {
      await fillArchive(newsroom.db, 2000)
      const { id } = await newsroom.db.article.findUniqueOrThrow({ where: { slug: TALKED } })
      await manyComments(newsroom.db, id, 10_000)
    }, 120_000)

    test('are the same', async () => {
      expect(await countQueries(newsroom)).toEqual(budget)
    })
  })
})
