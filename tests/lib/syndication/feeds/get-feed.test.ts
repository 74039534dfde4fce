import { beforeAll, describe, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { publishCorrection } from '@/lib/publishing/articles/publish-correction.ts'
import { writeArticle } from '@/lib/publishing/articles/write-article.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { FEED_LENGTH, type FeedKey, SITE_FEED } from '@/lib/syndication/feeds/feed.ts'
import { getFeed } from '@/lib/syndication/feeds/get-feed.ts'
import { fillArchive } from '@/prisma/newsroom/archive.ts'
import { onEachDatabase, type TestDatabase } from '../../../support/database.ts'
import { aFiling, aText, newsroomWith } from '../../../support/newsroom.ts'

const at = (minute: number) => new Date(Date.parse('2026-03-01T00:00:00Z') + minute * 60_000)

async function publishStory(
  db: Database,
  slug: string,
  minute: number,
  changes = {},
): Promise<number> {
  const { language = 'en', ...filing } = changes as { language?: string }
  const text = aText({ headline: `About ${slug}`, language })
  const written = await writeArticle(
    db,
    NEWSROOM,
    { filing: aFiling({ slug, ...filing }), text },
    at(minute),
  )
  if (!written.ok) throw new Error(written.refusal)
  await publishArticle(db, NEWSROOM, { articleId: written.id }, at(minute))
  return written.id
}

async function readSlugs(db: Database, of: FeedKey): Promise<readonly string[] | null> {
  const view = await getFeed(db, of)
  return view?.entries.map(({ slug }) => slug) ?? null
}

onEachDatabase('a feed', (open) => {
  let newsroom: TestDatabase
  let corrected = 0
  beforeAll(async () => {
    newsroom = await open()
    const { db } = newsroom
    await newsroomWith(db)
    corrected = await publishStory(db, 'one', 1, { tags: ['ferries', 'rice'] })
    await publishStory(db, 'two', 2, { category: 'asean-news', author: 'business-editor' })
    await publishStory(db, 'three', 3, { category: 'world', language: 'zh-Hant', tags: ['rice'] })
    const draft = { filing: aFiling({ slug: 'draft', tags: ['ports'] }), text: aText() }
    await writeArticle(db, NEWSROOM, draft, at(4))
    const gone = await publishStory(db, 'gone', 5)
    await refileArticle(db, NEWSROOM, gone, { archived: true }, at(6))
    const text = aText({ headline: 'About one, corrected' })
    const correction = {
      articleId: corrected,
      text,
      notice: 'It was two.',
      foundBy: 'Reader in Ambon',
    }
    await publishCorrection(db, NEWSROOM, correction, at(60))
  })

  test.each<[string, FeedKey, readonly string[] | null]>([
    ['the newspaper', SITE_FEED, ['three', 'two', 'one']],
    [
      'a category, with its subcategories',
      { kind: 'category', slug: 'asean-news' },
      ['two', 'one'],
    ],
    ['a subcategory', { kind: 'category', slug: 'indonesia' }, ['one']],
    ['an author', { kind: 'author', slug: 'business-editor' }, ['two']],
    ['a tag', { kind: 'tag', slug: 'rice' }, ['three', 'one']],
    ['a language', { kind: 'language', slug: 'en' }, ['two', 'one']],
    ['a language, whatever its script', { kind: 'language', slug: 'zh' }, ['three']],
    ['a tag that only a draft has', { kind: 'tag', slug: 'ports' }, null],
    ['a language without articles', { kind: 'language', slug: 'km' }, null],
    ['an invalid language', { kind: 'language', slug: 'x_' }, null],
    ['an unknown category', { kind: 'category', slug: 'nowhere' }, null],
    ['an unknown author', { kind: 'author', slug: 'nobody' }, null],
  ])('of %s has its public articles, newest first', async (_what, of, slugs) => {
    expect(await readSlugs(newsroom.db, of)).toEqual(slugs)
  })

  test('has all data of an article: dates, author, category, tags, full text and corrections', async () => {
    const view = await getFeed(newsroom.db, { kind: 'category', slug: 'indonesia' })
    expect(view).toMatchObject({ name: 'Indonesia' })
    expect(view?.entries).toEqual([
      {
        id: corrected,
        slug: 'one',
        headline: 'About one, corrected',
        dek: 'With room to spare.',
        opening: 'A ferry sailed at noon, with room to spare.',
        language: 'en',
        author: { slug: 'desk-writer', name: 'Desk Writer' },
        category: { slug: 'indonesia', name: 'Indonesia' },
        tags: [
          { slug: 'ferries', name: 'ferries' },
          { slug: 'rice', name: 'rice' },
        ],
        publishedAt: '2026-03-01T00:01:00.000Z',
        updatedAt: '2026-03-01T01:00:00.000Z',
        hero: null,
        body: aText().body,
        corrections: [
          { at: '2026-03-01T01:00:00.000Z', notice: 'It was two.', foundBy: 'Reader in Ambon' },
        ],
      },
    ])
  })

  test('of a language is named in that language', async () => {
    expect((await getFeed(newsroom.db, { kind: 'language', slug: 'zh' }))?.name).toBe('中文')
  })

  describe('with an archive of 500 articles', () => {
    beforeAll(() => fillArchive(newsroom.db, 500), 60_000)

    test.each<[string, FeedKey, number]>([
      ['the newspaper', SITE_FEED, 1],
      ['a category', { kind: 'category', slug: 'asean-news' }, 2],
      ['an author', { kind: 'author', slug: 'desk-writer' }, 2],
      ['a tag', { kind: 'tag', slug: 'archive-ferry' }, 2],
      ['a language', { kind: 'language', slug: 'en' }, 1],
    ])('of %s has the newest thirty, in few queries', async (_what, of, queries) => {
      newsroom.statements.length = 0
      const view = await getFeed(newsroom.db, of)
      expect(newsroom.statements).toHaveLength(queries)
      expect(view?.entries).toHaveLength(FEED_LENGTH)
      const dates = view?.entries.map(({ publishedAt }) => publishedAt) ?? []
      expect(dates).toEqual([...dates].sort().reverse())
    })
  })
})
