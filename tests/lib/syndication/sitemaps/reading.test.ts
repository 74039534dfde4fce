import { beforeAll, describe, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { saveRevision } from '@/lib/publishing/articles/save-revision.ts'
import { writeArticle } from '@/lib/publishing/articles/write-article.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { listNewsArticles } from '@/lib/syndication/sitemaps/news-articles.ts'
import { IDS_PER_SITEMAP, parseSitemapName } from '@/lib/syndication/sitemaps/sitemap.ts'
import { listSitemaps } from '@/lib/syndication/sitemaps/sitemap-index.ts'
import { getNumberedSitemap, getPagesSitemap } from '@/lib/syndication/sitemaps/sitemap-page.ts'
import { fillArchive } from '@/prisma/newsroom/archive.ts'
import { onEachDatabase, type TestDatabase } from '../../../support/database.ts'
import { aFiling, aText, newsroomWith, published } from '../../../support/newsroom.ts'

const at = (hour: number) => new Date(Date.parse('2026-03-01T00:00:00Z') + hour * 3_600_000)
const iso = (hour: number) => at(hour).toISOString()

onEachDatabase('sitemaps', (open) => {
  let newsroom: TestDatabase
  beforeAll(async () => {
    newsroom = await open()
    const { db } = newsroom
    await newsroomWith(db)
    const first = await published(db, aFiling({ slug: 'one', tags: ['ferries'] }), at(0))
    await published(
      db,
      aFiling({ slug: 'two', category: 'world', author: 'business-editor' }),
      at(5),
    )
    await published(db, aFiling({ slug: 'about', kind: 'page', category: null }), at(1))
    await writeArticle(db, NEWSROOM, { filing: aFiling({ slug: 'draft' }), text: aText() }, at(6))
    const gone = await published(db, aFiling({ slug: 'gone', tags: ['rice'] }), at(7))
    await refileArticle(db, NEWSROOM, gone, { archived: true }, at(8))
    const text = aText({ headline: 'Later' })
    await saveRevision(db, NEWSROOM, { articleId: first, text, why: 'New.' }, at(9))
    await publishArticle(db, NEWSROOM, { articleId: first }, at(10))
  })

  test('list public addresses with the time of the last visible change', async () => {
    const { db } = newsroom
    expect(await getNumberedSitemap(db, 'articles', 1)).toEqual([
      { path: '/article/one', changedAt: iso(10) },
      { path: '/article/two', changedAt: iso(5) },
    ])
    expect(await getNumberedSitemap(db, 'tags', 1)).toEqual([
      { path: '/tag/ferries', changedAt: iso(0) },
    ])
    expect(await getNumberedSitemap(db, 'authors', 1)).toEqual(
      expect.arrayContaining([
        { path: '/author/desk-writer', changedAt: iso(0) },
        { path: '/author/business-editor', changedAt: iso(5) },
      ]),
    )
    expect(await getPagesSitemap(db)).toEqual(
      expect.arrayContaining([
        { path: '/', changedAt: iso(5) },
        { path: '/archive', changedAt: iso(5) },
        { path: '/corrections', changedAt: null },
        { path: '/category/asean-news', changedAt: iso(0) },
        { path: '/category/world', changedAt: iso(5) },
        { path: '/about', changedAt: iso(1) },
      ]),
    )
  })

  test('leave out what is not public, and don’t exist when empty', async () => {
    const { db } = newsroom
    const known = (await getPagesSitemap(db)).map(({ path }) => path)
    expect(known).toHaveLength(7)
    expect(await getNumberedSitemap(db, 'articles', 2)).toBeNull()
    expect(await getNumberedSitemap(db, 'tags', 99)).toBeNull()
  })

  test('are all in the index, with the time of their last change', async () => {
    expect(await listSitemaps(newsroom.db)).toEqual([
      { path: '/sitemap/pages.xml', changedAt: iso(10) },
      { path: '/sitemap/articles-1.xml', changedAt: iso(10) },
      { path: '/sitemap/authors-1.xml', changedAt: iso(5) },
      { path: '/sitemap/tags-1.xml', changedAt: iso(0) },
    ])
  })

  test('for Google News have the articles of the last two days, newest first', async () => {
    const { db } = newsroom
    const slugs = async (hour: number) =>
      (await listNewsArticles(db, at(hour))).map(({ slug }) => slug)
    expect(await slugs(6)).toEqual(['two', 'one'])
    expect(await slugs(48)).toEqual(['two', 'one'])
    expect(await slugs(49)).toEqual(['two'])
    expect(await slugs(54)).toEqual([])
    expect((await listNewsArticles(db, at(6)))[1]).toEqual({
      slug: 'one',
      headline: 'Later',
      language: 'en',
      publishedAt: iso(0),
    })
  })

  describe('of an archive larger than one sitemap', () => {
    beforeAll(() => fillArchive(newsroom.db, IDS_PER_SITEMAP + 200), 120_000)

    test('have each article once and take one query each', async () => {
      const { db, statements } = newsroom
      statements.length = 0
      const named = (await listSitemaps(db)).map(({ path }) =>
        parseSitemapName(path.slice('/sitemap/'.length)),
      )
      expect(statements).toHaveLength(1)
      const paths = []
      for (const one of named) {
        statements.length = 0
        if (one === null) throw new Error('The index lists an invalid sitemap')
        const entries =
          one === 'pages'
            ? await getPagesSitemap(db)
            : await getNumberedSitemap(db, one.kind, one.number)
        expect(statements).toHaveLength(1)
        expect(entries?.length).toBeLessThanOrEqual(IDS_PER_SITEMAP)
        paths.push(...(entries ?? []).map(({ path }) => path))
      }
      expect(new Set(paths).size).toBe(paths.length)
      const articles = paths.filter((path) => path.startsWith('/article/'))
      expect(articles).toHaveLength(IDS_PER_SITEMAP + 202)
    })

    test('for Google News have at most a thousand articles', async () => {
      const some = await listNewsArticles(newsroom.db, new Date('2023-07-01T00:00:00Z'))
      expect(some).toHaveLength(1000)
    })
  })
})
