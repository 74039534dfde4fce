import { beforeAll, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { getArticleBySlug } from '@/lib/newsroom/articles/article-by-slug.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { writeArticle } from '@/lib/publishing/articles/write-article.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { getShareText, getShareVersion } from '@/lib/syndication/share-images/share-image.ts'
import { getShareTextBySlug } from '@/lib/syndication/share-images/share-text-by-slug.ts'
import { onEachDatabase, type TestDatabase } from '../../../support/database.ts'
import { aFiling, aText, newsroomWith } from '../../../support/newsroom.ts'

const hero = { key: 'ferry', format: 'webp', width: 8, height: 6, alt: '', caption: '', credit: '' }

onEachDatabase('the words of a share picture', (open) => {
  let newsroom: TestDatabase
  beforeAll(async () => {
    newsroom = await open()
    await newsroomWith(newsroom.db)
  })

  async function tell(slug: string, changes = {}, filing = {}): Promise<number> {
    const { db } = newsroom
    const text = aText(changes)
    const written = await writeArticle(db, NEWSROOM, { filing: aFiling({ slug, ...filing }), text })
    if (!written.ok) throw new Error(written.refusal)
    await publishArticle(db, NEWSROOM, { articleId: written.id })
    return written.id
  }
  const words = (slug: string) => getShareTextBySlug(newsroom.db, slug, 'The Courier')

  test('has the headline, and the kicker or the category', async () => {
    await tell('plain', { hero })
    expect(await words('plain')).toEqual({
      headline: 'A ferry sails',
      label: 'Indonesia',
      language: 'en',
      hero,
      site: 'The Courier',
    })
    await tell('labelled', { kicker: 'Analysis', language: 'id' })
    expect(await words('labelled')).toMatchObject({ label: 'Analysis', language: 'id', hero: null })
    await tell('nowhere', {}, { category: null })
    expect(await words('nowhere')).toMatchObject({ label: '' })
  })

  test('leaves out a hero whose file is missing', async () => {
    await tell('lost', { hero: { ...hero, key: '', format: '' } })
    expect(await words('lost')).toMatchObject({ hero: null })
  })

  test('is the same as on the page of the article', async () => {
    for (const slug of ['plain', 'labelled', 'nowhere', 'lost']) {
      const found = await getArticleBySlug(newsroom.db, slug)
      const drawn = await words(slug)
      if (!found || !drawn) throw new Error(`There is no ${slug}`)
      expect(getShareVersion(getShareText(found.article, 'The Courier'))).toBe(
        getShareVersion(drawn),
      )
    }
  })

  test('exists only for public articles', async () => {
    const { db } = newsroom
    await writeArticle(db, NEWSROOM, { filing: aFiling({ slug: 'draft' }), text: aText() })
    const gone = await tell('gone')
    await refileArticle(db, NEWSROOM, gone, { archived: true })
    for (const slug of ['draft', 'gone', 'no-such-story', '']) expect(await words(slug)).toBeNull()
  })
})
