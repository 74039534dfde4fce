import { expect } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { aFiling, published } from '../support/newsroom.ts'
import { get } from '../support/pages.ts'
import { refusedIn } from '../support/sitemap-schemas.ts'

/** The protocol's limits for one file. */
const MOST_BYTES = 50_000_000
const MOST_ADDRESSES = 50_000

const addressesIn = (text: string) => {
  return [...text.matchAll(/<loc>([^<]*)</g)].map(([, found = '']) => found)
}

journey(
  'every sitemap is what its schema says, and names pages that are there',
  async ({ open: _ }) => {
    const index = await (await get('/sitemap.xml')).text()
    expect(await refusedIn('index', index)).toEqual([])
    for (const address of addressesIn(index)) {
      const text = await (await fetch(address)).text()
      expect(await refusedIn('sitemap', text), address).toEqual([])
      expect(Buffer.byteLength(text), address).toBeLessThan(MOST_BYTES)
      const pages = addressesIn(text)
      expect(pages.length, address).toBeLessThanOrEqual(MOST_ADDRESSES)
      for (const page of pages) {
        const { status } = await fetch(page, { method: 'HEAD', redirect: 'manual' })
        expect(status, page).toBe(200)
      }
    }
  },
)

journey('the sitemap for Google News has what came out now, and is valid', async ({ open: _ }) => {
  await atTheDesk(async (db) => {
    const id = await published(db, aFiling({ slug: 'just-now' }), new Date())
    const text = await (await get('/news-sitemap.xml')).text()
    expect(await refusedIn('news', text)).toEqual([])
    expect(text).toContain('/article/just-now</loc>')
    await refileArticle(db, NEWSROOM, id, { archived: true })
  })
  expect(await (await get('/news-sitemap.xml')).text()).not.toContain('just-now')
})
