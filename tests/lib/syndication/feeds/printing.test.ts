import fc from 'fast-check'
import { parseAtomFeed, parseFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import {
  FEED_FORMATS,
  findFeedOfList,
  getFeedList,
  getFeedPath,
} from '@/lib/syndication/feeds/feed.ts'
import { renderFeed } from '@/lib/syndication/feeds/render-feed.ts'
import { anyBody, anyText } from '../../../support/bodies.ts'
import { jsonFeedSchema } from './json-feed-schema.ts'
import { aFeed, anEntry, aSite, SHOWN } from './stories.ts'
import { readWellFormed } from './well-formed.ts'

const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
const TAG_URI = /^tag:[a-z0-9.-]+,\d{4}-\d\d-\d\d:article\/\d+$/
const THAI_ADDRESS = `https://news.example/article/${encodeURIComponent('เรือข้ามฟาก')}`

test('a site without a tagline has no description where that is allowed', () => {
  const site = { ...aSite, tagline: '' }
  const printed = (format: 'feed.xml' | 'atom.xml') => renderFeed(format, aFeed(), site)
  // RSS requires a description.
  expect(parseRssFeed(printed('feed.xml')).description).toBe(site.name)
  expect(parseAtomFeed(printed('atom.xml')).subtitle).toBeUndefined()
  const json = JSON.parse(renderFeed('feed.json', aFeed(), site))
  expect(json).not.toHaveProperty('description')
})

describe('RSS 2.0', () => {
  const printed = renderFeed('feed.xml', aFeed(), aSite)
  const feed = parseRssFeed(printed)
  const [first, second] = feed.items ?? []

  test('the channel has the required elements and its own address and hub', () => {
    readWellFormed(printed)
    expect(feed).toMatchObject({
      title: 'The Straits Courier',
      link: 'https://news.example/',
      description: 'News & notes',
      language: 'en',
      ttl: 30,
      atom: {
        links: [
          { href: 'https://news.example/feed.xml', rel: 'self', type: 'application/rss+xml' },
          { href: 'https://hub.example/', rel: 'hub' },
        ],
      },
    })
  })

  test('a hostile headline is shown as written, without invalid characters', () => {
    expect(first?.title).toBe(SHOWN)
    expect(first?.description).toBe(SHOWN)
    expect(first?.dc?.creators).toEqual([`Desk ${SHOWN}`])
  })

  test('an item has its URL, permanent id, subjects and picture', () => {
    expect(first).toMatchObject({
      link: 'https://news.example/article/a-ferry-sails',
      guid: { value: 'tag:news.example,2023-10-14:article/7', isPermaLink: false },
      categories: [{ name: 'Ports & Ships' }, { name: 'ferries' }],
      media: {
        contents: [
          {
            url: 'https://news.example/media/a-ferry-1-1600.webp',
            type: 'image/webp',
            medium: 'image',
            width: 2000,
            height: 1000,
          },
        ],
      },
    })
    expect(second?.link).toBe(THAI_ADDRESS)
    expect(second?.media).toBeUndefined()
  })

  test('an item has the full text and the hero', () => {
    const html = first?.content?.encoded ?? ''
    expect(html).toContain('<p>A ferry sailed at noon, with room to spare.</p>')
    expect(html).toContain('<img src="https://news.example/media/a-ferry-1-1600.webp"')
    expect(html).toContain('<figcaption>The noon ferry &lt;full&gt;. Desk</figcaption>')
  })

  test('all dates are valid by RFC 822, and the feed has the date of the newest change', () => {
    const dates = [...printed.matchAll(/<(?:pubDate|lastBuildDate)>([^<]*)</g)].map(([, at]) => at)
    expect(dates).toHaveLength(3)
    for (const at of dates) expect(at).toMatch(RFC_822)
    expect(dates[0]).toBe('Sun, 15 Oct 2023 02:00:00 GMT')
  })
})

describe('Atom', () => {
  const printed = renderFeed('atom.xml', aFeed(), aSite)
  const feed = parseAtomFeed(printed)
  const [first] = feed.entries ?? []

  test('the feed has what RFC 4287 requires, and its own address and hub', () => {
    readWellFormed(printed)
    expect(feed).toMatchObject({
      id: 'https://news.example/atom.xml',
      title: { value: 'The Straits Courier' },
      updated: '2023-10-15T02:00:00.500Z',
      links: [
        { href: 'https://news.example/atom.xml', rel: 'self', type: 'application/atom+xml' },
        { href: 'https://news.example/', rel: 'alternate' },
        { href: 'https://hub.example/', rel: 'hub' },
      ],
    })
    expect(printed).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">')
  })

  test('an entry has its id, both dates, its author with a URL, and its text', () => {
    expect(first).toMatchObject({
      id: 'tag:news.example,2023-10-14:article/7',
      title: { value: SHOWN },
      summary: { value: SHOWN },
      published: '2023-10-14T01:20:00.000Z',
      updated: '2023-10-15T02:00:00.500Z',
      authors: [{ name: `Desk ${SHOWN}`, uri: 'https://news.example/author/desk-writer' }],
    })
    expect(first?.links?.[0]).toMatchObject({
      href: 'https://news.example/article/a-ferry-sails',
      rel: 'alternate',
    })
    expect(printed).toContain('<entry xml:lang="th">')
    expect(printed).toContain('<content type="html">&lt;div lang=&quot;en-GB&quot;')
  })

  test('all dates are valid by RFC 3339', () => {
    const dates = [...printed.matchAll(/<(?:published|updated)>([^<]*)</g)].map(([, at]) => at)
    expect(dates).toHaveLength(5)
    for (const at of dates) expect(at).toMatch(RFC_3339)
  })
})

describe('JSON Feed 1.1', () => {
  const printed = renderFeed('feed.json', aFeed(), aSite)

  test('the feed is valid by the specification', () => {
    expect(jsonFeedSchema.parse(JSON.parse(printed))).toMatchObject({
      feed_url: 'https://news.example/feed.json',
      home_page_url: 'https://news.example/',
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
    })
  })

  test('an item has its URL, text, picture, dates, author, subjects and language', () => {
    const [item] = parseJsonFeed(printed).items ?? []
    expect(item).toMatchObject({
      id: 'tag:news.example,2023-10-14:article/7',
      url: 'https://news.example/article/a-ferry-sails',
      title: SHOWN,
      summary: SHOWN,
      image: 'https://news.example/media/a-ferry-1-1600.webp',
      date_published: '2023-10-14T01:20:00.000Z',
      date_modified: '2023-10-15T02:00:00.500Z',
      tags: ['Ports & Ships', 'ferries'],
      language: 'en-GB',
    })
    expect(item?.content_html).toContain('with room to spare.')
  })
})

describe.each(FEED_FORMATS)('%s', (format) => {
  test('a feed of any bodies can be parsed and has as many items, with unique ids', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyBody, anyText), { maxLength: 4 }), (written) => {
        const entries = written.map(([body, headline], index) => {
          return anEntry({ id: index + 1, body, headline: `${index} ${headline}` })
        })
        const printed = renderFeed(format, aFeed({ entries }), aSite)
        if (format !== 'feed.json') readWellFormed(printed)
        expect(parseFeed(printed).format).toBe(
          { 'feed.xml': 'rss', 'atom.xml': 'atom', 'feed.json': 'json' }[format],
        )
        const ids = printed.match(/tag:news\.example,2023-10-14:article\/\d+/g) ?? []
        expect(new Set(ids).size).toBe(entries.length)
        for (const id of ids) expect(id).toMatch(TAG_URI)
      }),
      { numRuns: 60 },
    )
  })

  test('an empty feed is valid and always the same', () => {
    const empty = aFeed({ entries: [] })
    const printed = renderFeed(format, empty, { ...aSite, hub: undefined })
    expect(() => parseFeed(printed)).not.toThrow()
    expect(printed).toBe(renderFeed(format, empty, { ...aSite, hub: undefined }))
    expect(printed).not.toContain('hub')
  })

  test('corrections are below the text, with the reader who found the error', () => {
    const correction = {
      at: '2023-10-14T20:00:00.000Z',
      notice: 'The ferry sails at noon. We had written one.',
      foundBy: 'Reader in Ambon',
    }
    const entries = [anEntry({ corrections: [correction] })]
    const [text] = textsOf(renderFeed(format, aFeed({ entries }), aSite))
    expect(text).toContain(
      '<strong>Correction, 15 October 2023:</strong> The ferry sails at noon. We had written one. Found by Reader in Ambon.',
    )
  })
})

function textsOf(printed: string): readonly (string | undefined)[] {
  const { format, feed } = parseFeed(printed)
  if (format === 'rss') return feed.items?.map((item) => item.content?.encoded) ?? []
  if (format === 'json') return feed.items?.map((item) => item.content_html) ?? []
  if (format !== 'atom') throw new Error(`This is ${format}`)
  return (
    feed.entries?.map(({ content }) => (typeof content === 'string' ? content : content?.value)) ??
    []
  )
}

test('lists and feeds map to each other', () => {
  for (const list of [
    'all',
    'category:ports',
    'author:desk-writer',
    'tag:ferries',
    'language:id',
  ]) {
    const feed = findFeedOfList(list)
    expect(feed && getFeedList(feed)).toBe(list)
  }
  expect(findFeedOfList('scheduled')).toBeNull()
  expect(findFeedOfList('pages')).toBeNull()
  expect(getFeedPath({ kind: 'tag', slug: 'đường' }, 'feed.json')).toBe(
    '/tag/%C4%91%C6%B0%E1%BB%9Dng/feed.json',
  )
})
