import { beforeAll, describe, expect, test } from 'vitest'
import { readSite, type SiteStructure } from '@/lib/newsroom/categories/site-frame.ts'
import { getArchiveDay } from '@/lib/pages/archive/archive-day.ts'
import { getArchiveIndex } from '@/lib/pages/archive/archive-index.ts'
import { getArchiveMonth } from '@/lib/pages/archive/archive-month.ts'
import { getArticlePage } from '@/lib/pages/articles/article-page.ts'
import { getFrontPage } from '@/lib/pages/articles/front-page.ts'
import { getListPage } from '@/lib/pages/articles/list-page.ts'
import { getCorrectionsPage } from '@/lib/pages/corrections/corrections-page.ts'
import { getHistoryPage } from '@/lib/pages/history/history-page.ts'
import { getOldVersion } from '@/lib/pages/history/old-version.ts'
import { getPromptById } from '@/lib/pages/margin/prompt-by-id.ts'
import { getSearchPage } from '@/lib/pages/search/search-page.ts'
import type { Reader } from '@/lib/platform/db/database.ts'
import { searchRequest } from '@/lib/search/input.ts'
import { suggestionsFor } from '@/lib/search/suggestions.ts'
import { SITE_FEED } from '@/lib/syndication/feeds/feed.ts'
import { getFeed } from '@/lib/syndication/feeds/get-feed.ts'
import { getShareTextBySlug } from '@/lib/syndication/share-images/share-text-by-slug.ts'
import { listNewsArticles } from '@/lib/syndication/sitemaps/news-articles.ts'
import { listSitemaps } from '@/lib/syndication/sitemaps/sitemap-index.ts'
import { getNumberedSitemap, getPagesSitemap } from '@/lib/syndication/sitemaps/sitemap-page.ts'
import { fillArchive } from '@/prisma/newsroom/archive.ts'
import { playNewsroom } from '@/prisma/newsroom/play.ts'
import { onEachDatabase, type TestDatabase } from '../../../support/database.ts'
import { manyComments } from '../../../support/readers.ts'

type Site = Promise<SiteStructure>

const pages: Record<string, (db: Reader, site: Site) => Promise<unknown>> = {
  article: (db, site) => getArticlePage(db, WITHOUT_NOTES, AUTHOR, site),
  'article, with a margin': (db, site) => {
    return getArticlePage(db, 'thousand-container-shipment', AUTHOR, site)
  },
  'article, more in category': (db, site) => {
    return getArticlePage(db, 'mekong-dams-second-dry-season', CATEGORY, site)
  },
  'article, best comments': (db, site) => {
    const comments = { sort: 'best', after: null } as const
    return getArticlePage(db, TALKED, { ...AUTHOR, comments }, site)
  },
  'article, one thread': (db, site) => {
    return getArticlePage(db, TALKED, { ...AUTHOR, comments: { only: reply } }, site)
  },
  front: getFrontPage,
  category: (db, site) => getListPage(db, ASEAN, () => site),
  'category, older': (db, site) => {
    return getListPage(db, { ...ASEAN, after: TALKED }, () => site)
  },
  author: (db) => getListPage(db, { kind: 'author', slug: 'desk-writer', after: null }),
  tag: (db) => getListPage(db, { kind: 'tag', slug: 'mekong', after: null }),
  corrections: (db) => getCorrectionsPage(db, null),
  archive: (db) => getArchiveIndex(db, ZONE),
  'archive, a month': (db) => getArchiveMonth(db, '2023-10', null, ZONE),
  'archive, a day': (db) => getArchiveDay(db, '2023-10-14', null, ZONE),
  ask: (db) => getPromptById(db, 'thousand-container-shipment', ask, null),
  history: (db) => getHistoryPage(db, 'thousand-container-shipment', null),
  'old version': (db) => getOldVersion(db, 'thousand-container-shipment', 2),
  'feed of the site': (db) => getFeed(db, SITE_FEED),
  'feed of a category': (db) => getFeed(db, { kind: 'category', slug: 'asean-news' }),
  'sitemap index': listSitemaps,
  sitemap: (db) => getNumberedSitemap(db, 'articles', 1),
  'sitemap of pages': (db) => getPagesSitemap(db),
  'news sitemap': (db) => listNewsArticles(db, new Date('2023-10-15T00:00:00Z')),
  'share picture': (db) => getShareTextBySlug(db, 'thousand-container-shipment', 'The Courier'),
  search: (db) => search(db, { q: 'mekong dams' }),
  'search, nothing found': (db) => search(db, { q: 'mekogn dams' }),
  'search, in a section': (db) => search(db, { q: 'the', section: 'asean-news', page: '2' }),
  'search, comments': (db) => search(db, { q: 'the', in: 'comments' }),
  'search, proposals': (db) => suggestionsFor(db, 'mekong da'),
}
const search = (db: Reader, query: Record<string, string>) => {
  return getSearchPage(db, searchRequest(query), { now: new Date(), zone: 'Asia/Singapore' })
}
/** A story without inline feedback. */
const WITHOUT_NOTES = 'surabaya-kampung-heat-maps'
/** A story with many comments, and a reply to one of them. */
const TALKED = 'mekong-dams-second-dry-season'
let reply = 0
/** A question prompt on the shipment story. */
let ask = 0
const ZONE = 'Asia/Singapore'
const ASEAN = { kind: 'category', slug: 'asean-news', after: null } as const
const AUTHOR = { tab: 'author', through: null } as const
const CATEGORY = { tab: 'category', through: null } as const

/**
 * Statements per page, including its frame. The limits: article 6 (one more with inline feedback),
 * front 6, category 4, author 4, comments alone 5, search 4.
 */
const budget = {
  article: 6,
  'article, with a margin': 7,
  'article, more in category': 7,
  'article, best comments': 7,
  'article, one thread': 8,
  front: 6,
  category: 2,
  'category, older': 2,
  author: 3,
  tag: 3,
  corrections: 2,
  archive: 3,
  'archive, a month': 3,
  'archive, a day': 3,
  ask: 3,
  history: 4,
  'old version': 4,
  'feed of the site': 1,
  'feed of a category': 2,
  'sitemap index': 1,
  sitemap: 2,
  'sitemap of pages': 1,
  'news sitemap': 1,
  'share picture': 1,
  search: 3,
  'search, nothing found': 4,
  'search, in a section': 3,
  'search, comments': 2,
  'search, proposals': 1,
}

/** These have no frame; the limit is 2 each. */
const FRAMELESS = [
  'feed of the site',
  'feed of a category',
  'sitemap index',
  'sitemap',
  'sitemap of pages',
  'news sitemap',
  'share picture',
  'search, proposals',
]

async function countQueries({ db, statements }: TestDatabase): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [name, read] of Object.entries(pages)) {
    statements.length = 0
    const site = readSite(db)
    expect(await read(db, site), name).not.toBeNull()
    // Not all pages await it themselves, but their frame does.
    await site
    counts[name] = statements.length - (FRAMELESS.includes(name) ? 1 : 0)
  }
  return counts
}

onEachDatabase('queries per page', (open) => {
  let newsroom: TestDatabase
  beforeAll(async () => {
    newsroom = await open()
    await playNewsroom(newsroom.db)
    const below = { article: { slug: TALKED }, rootId: { not: 0 }, status: 'shown' }
    reply = (await newsroom.db.comment.findFirstOrThrow({ where: below })).id
    const asked = { article: { slug: 'thousand-container-shipment' } }
    ask = (await newsroom.db.ask.findFirstOrThrow({ where: asked })).id
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

    test('stay the same', async () => {
      expect(await countQueries(newsroom)).toEqual(budget)
    })
  })
})
