import { parseFeed } from 'feedsmith'
import { expect } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { writeArticle } from '@/lib/publishing/articles/write-article.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { aFiling, aText } from '../support/newsroom.ts'
import { ownSite } from '../support/own-site.ts'
import { get, SHIPMENT } from '../support/pages.ts'

const FORMATS = ['feed.xml', 'atom.xml', 'feed.json']
const FEEDS = [
  '',
  '/category/indonesia',
  '/author/desk-writer',
  '/tag/buoys',
  '/language/en',
].flatMap((list) => FORMATS.map((format) => `${list}/${format}`))

// `open` is asked for so that these stories, too, are told only where there is a site.
journey('a program finds the feeds on a page, and reads them', async ({ page }) => {
  await page.goto(SHIPMENT)
  const links = page.locator('link[rel="alternate"][title]')
  const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(found).toHaveLength(6)
  for (const address of found) {
    const answer = await fetch(address)
    expect(answer.status, address).toBe(200)
    expect(answer.headers.get('link'), address).toContain(`<${address}>; rel="self"`)
    const { feed } = parseFeed(await answer.text())
    expect(JSON.stringify(feed.title), address).toContain('The Straits Courier')
  }
})

journey('whoever has a feed already is told so in few bytes', async ({ open: _ }) => {
  for (const address of [...FEEDS.slice(0, 3), '/sitemap.xml', '/llms.txt', '/robots.txt']) {
    const first = await get(address)
    const [tag, at] = ['etag', 'last-modified'].map((name) => first.headers.get(name) ?? '')
    for (const headers of [{ 'if-none-match': tag }, { 'if-modified-since': at }]) {
      for (const method of ['GET', 'HEAD']) {
        const again = await get(address, { method, headers: headers as Record<string, string> })
        expect(again.status, `${method} ${address}`).toBe(304)
        expect(await again.text()).toBe('')
      }
    }
    expect((await get(address, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  }
})

journey(
  'news is in its feeds on the first request, and gone from them when it is gone',
  async ({ open: _ }) => {
    const words = async (address: string) => (await get(address)).text()
    for (const address of FEEDS) await words(address)
    await atTheDesk(async (db) => {
      const filing = aFiling({ slug: 'a-buoy-rings', tags: ['buoys'] })
      const text = aText({ headline: 'A buoy rings <twice> & stops' })
      const written = await writeArticle(db, NEWSROOM, { filing, text })
      if (!written.ok) throw new Error(written.refusal)
      await publishArticle(db, NEWSROOM, { articleId: written.id })
      for (const address of FEEDS) {
        const { feed } = parseFeed(await words(address))
        expect(JSON.stringify(feed), address).toContain('A buoy rings <twice> & stops')
      }
      expect(await words('/news-sitemap.xml')).toContain('/article/a-buoy-rings<')
      expect(await words('/sitemap/articles-1.xml')).toContain('/article/a-buoy-rings<')
      await refileArticle(db, NEWSROOM, written.id, { archived: true })
      for (const address of FEEDS)
        expect(await words(address), address).not.toContain('A buoy rings')
      expect(await words('/sitemap/articles-1.xml')).not.toContain('a-buoy-rings')
    })
    expect((await get('/tag/buoys/feed.xml')).status).toBe(404)
  },
)

journey('search engines find their way from robots.txt to every article', async ({ open: _ }) => {
  const { url } = ownSite()
  const robots = await (await get('/robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${url}/sitemap.xml`)
  const addresses = async (address: string) => {
    const answer = await fetch(address)
    expect(answer.status, address).toBe(200)
    return [...(await answer.text()).matchAll(/<loc>([^<]*)</g)].map(([, found = '']) => found)
  }
  const pages = (await Promise.all((await addresses(`${url}/sitemap.xml`)).map(addresses))).flat()
  expect(pages).toContain(url + SHIPMENT)
  expect(new Set(pages).size).toBe(pages.length)
  for (const kind of ['/', '/article/', '/category/', '/author/', '/tag/', '/about']) {
    const page = pages.find((one) => one.startsWith(url + kind)) ?? ''
    expect((await fetch(page)).status, page).toBe(200)
  }
})

journey('those who followed the WordPress site’s feeds are led to ours', async ({ open: _ }) => {
  for (const [old, now] of [
    ['/feed', '/feed.xml'],
    ['/category/indonesia/feed', '/category/indonesia/feed.xml'],
  ] as const) {
    const answer = await get(old)
    expect([answer.status, answer.headers.get('location')]).toEqual([308, now])
  }
})
