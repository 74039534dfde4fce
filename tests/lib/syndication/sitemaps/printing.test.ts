import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { renderNewsSitemap } from '@/lib/syndication/sitemaps/news-sitemap.ts'
import {
  getSitemapPath,
  parseSitemapName,
  renderSitemap,
  renderSitemapIndex,
} from '@/lib/syndication/sitemaps/sitemap.ts'
import { refusedIn } from '../../../support/sitemap-schemas.ts'

const site = 'https://news.example'
const entries = [
  { path: '/', changedAt: '2026-03-01T04:00:00.000Z' },
  { path: `/tag/${encodeURIComponent('เรือ')}`, changedAt: null },
]

interface Element {
  readonly name: string
  readonly uri: string
  readonly children: Element[]
  text: string
}

/** Parses a document; throws if it is not well-formed. */
function parseXml(text: string): Element {
  const root: Element = { name: '', uri: '', children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri }) => {
    const element = { name: local, uri, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (words) => {
    const last = open.at(-1)
    if (last) last.text += words
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return root.children[0] ?? root
}

const W3C_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9'

describe('a sitemap', () => {
  test('lists translations in elements that its schema allows', async () => {
    const languages = [
      { language: 'en', path: '/article/ferry' },
      { language: 'id', path: '/article/feri' },
    ]
    const translated = { path: '/article/ferry', changedAt: null, languages }
    const contents = renderSitemap([translated, ...entries], site)
    expect(await refusedIn('sitemap', contents)).toEqual([])
    expect(contents).toContain(
      '<xhtml:link rel="alternate" hreflang="id" href="https://news.example/article/feri"/>',
    )
  })

  test('is valid by the schema', async () => {
    expect(await refusedIn('sitemap', renderSitemap(entries, site))).toEqual([])
  })

  test('is refused by the schema if it is wrong, so the schema is really checked', async () => {
    const wrong = renderSitemap([{ path: '/', changedAt: 'yesterday' }], site)
    expect(await refusedIn('sitemap', wrong)).not.toEqual([])
  })

  test('is found by its file name only', () => {
    for (const name of ['articles-1', 'authors-12', 'tags-999999'] as const) {
      const [, file = ''] = getSitemapPath(name).split('/sitemap/')
      const [kind, number] = name.split('-')
      expect(parseSitemapName(file)).toEqual({ kind, number: Number(number) })
    }
    expect(parseSitemapName('pages.xml')).toBe('pages')
    for (const file of [
      'articles-0.xml',
      'articles-01.xml',
      'articles-1',
      'pages-1.xml',
      'x.xml',
      '',
    ]) {
      expect(parseSitemapName(file), file).toBeNull()
    }
  })
})

test('the sitemap index has addresses, and dates where they are known', async () => {
  expect(await refusedIn('index', renderSitemapIndex(entries, site))).toEqual([])
  const wrong = renderSitemapIndex([{ path: '/', changedAt: 'yesterday' }], site)
  expect(await refusedIn('index', wrong)).not.toEqual([])
  const root = parseXml(renderSitemapIndex(entries, site))
  expect(root).toMatchObject({ name: 'sitemapindex', uri: SITEMAP })
  expect(
    root.children.map(({ name, uri, children }) => [name, uri, children.map((one) => one.name)]),
  ).toEqual([
    ['sitemap', SITEMAP, ['loc', 'lastmod']],
    ['sitemap', SITEMAP, ['loc']],
  ])
  expect(root.children[0]?.children[0]?.text).toBe('https://news.example/')
  expect(root.children[0]?.children[1]?.text).toMatch(W3C_DATE)
})

describe('the sitemap for Google News', () => {
  const publisher = { name: 'Straits & Courier', url: site, timeZone: 'Asia/Singapore' }
  const article = (language: string) => {
    const headline = 'Fish < chips \u0001& ]]> “5”'
    return { slug: 'a-b', headline, language, publishedAt: '2026-03-01T04:00:00.000Z' }
  }

  test('has what Google requires of each article, in order', async () => {
    const printed = renderNewsSitemap([article('en-GB'), article('zh-Hant')], publisher)
    expect(await refusedIn('news', printed)).toEqual([])
    const wrong = renderNewsSitemap([{ ...article('en'), headline: '' }], publisher)
    expect(await refusedIn('news', wrong)).not.toEqual([])
    const root = parseXml(renderNewsSitemap([article('en-GB')], publisher))
    expect(root).toMatchObject({ name: 'urlset', uri: SITEMAP })
    const [loc, news] = root.children[0]?.children ?? []
    expect(loc).toMatchObject({ name: 'loc', text: 'https://news.example/article/a-b' })
    expect(news).toMatchObject({ name: 'news', uri: NEWS })
    const [publication, date, title] = news?.children ?? []
    expect(publication?.children).toMatchObject([
      { name: 'name', uri: NEWS, text: 'Straits & Courier' },
      { name: 'language', uri: NEWS, text: 'en' },
    ])
    expect(date).toMatchObject({ name: 'publication_date', text: '2026-03-01T12:00:00+08:00' })
    expect(title).toMatchObject({ name: 'title', text: 'Fish < chips & ]]> “5”' })
    expect(date?.text).toMatch(W3C_DATE)
  })

  test.each([
    ['id', 'id'],
    ['zh', 'zh-cn'],
    ['zh-Hans-SG', 'zh-cn'],
    ['zh-Hant', 'zh-tw'],
    ['zh-HK', 'zh-tw'],
  ])('maps the language %s to %s', (language, said) => {
    expect(renderNewsSitemap([article(language)], publisher)).toContain(
      `<news:language>${said}</news:language>`,
    )
  })
})
