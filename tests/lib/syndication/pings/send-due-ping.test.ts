import { createServer, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { targetsOf } from '@/lib/jobs/ping-timer.ts'
import { MAX_ATTEMPTS } from '@/lib/notifications/mail/retries.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { saveAuthor } from '@/lib/publishing/filing/save-author.ts'
import { createIndexNowTarget } from '@/lib/syndication/pings/index-now.ts'
import type { PingTarget } from '@/lib/syndication/pings/ping.ts'
import { sendDuePing } from '@/lib/syndication/pings/send-due-ping.ts'
import { createWebSubTarget, listChangedFeeds } from '@/lib/syndication/pings/web-sub.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { aFiling, newsroomWith, published } from '../../../support/newsroom.ts'

/** A hub that records requests and returns `status`. */
const requests: string[] = []
let status = 204
let hub: Server
let address = ''

beforeAll(async () => {
  hub = createServer(async (request, response) => {
    requests.push(await text(request))
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve))
  const at = hub.address()
  if (at === null || typeof at === 'string') throw new Error('No port')
  address = `http://127.0.0.1:${at.port}/hub`
})

afterAll(() => hub.close())

beforeEach(() => {
  requests.length = 0
  status = 204
})

const site = 'https://news.example'
const minute = (at: number) => new Date(Date.parse('2026-03-01T00:00:00Z') + at * 60_000)
const sendPing = (db: Database, target: PingTarget, at: number) => {
  return sendDuePing(db, target, { clock: () => minute(at), chance: () => 0 })
}

onEachDatabase('pings', (open) => {
  let db: Database
  beforeEach(async () => {
    db = (await open()).db
    await newsroomWith(db)
  })

  describe('to a feed hub', () => {
    const target = () => createWebSubTarget(address, site)

    test('name every feed with the new article, but nothing published before the hub was set', async () => {
      await published(db, aFiling({ slug: 'before' }), minute(0))
      expect(await sendPing(db, target(), 1)).toBe(false)
      await published(db, aFiling({ slug: 'after', tags: ['ferries'] }), minute(2))
      expect(await sendPing(db, target(), 3)).toBe(true)
      expect(requests).toHaveLength(1)
      const form = new URLSearchParams(requests[0])
      expect(form.get('hub.mode')).toBe('publish')
      expect(form.getAll('hub.url')).toEqual(
        expect.arrayContaining([
          `${site}/feed.xml`,
          `${site}/atom.xml`,
          `${site}/feed.json`,
          `${site}/category/asean-news/feed.xml`,
          `${site}/tag/ferries/feed.json`,
          `${site}/language/en/atom.xml`,
        ]),
      )
      expect(form.getAll('hub.url')).toHaveLength(18)
      expect(await sendPing(db, target(), 4)).toBe(false)
    })

    test('are not sent for changes that no single feed shows', async () => {
      await sendPing(db, target(), 1)
      await saveAuthor(db, NEWSROOM, { slug: 'desk-writer', name: 'The Desk', bio: '' }, minute(2))
      expect(await sendPing(db, target(), 3)).toBe(true)
      expect(requests).toEqual([])
      expect(await sendPing(db, target(), 4)).toBe(false)
    })

    test('are sent again after a failure, including newer changes', async () => {
      await sendPing(db, target(), 0)
      await published(db, aFiling({ slug: 'one', tags: ['ferries'] }), minute(1))
      status = 503
      await sendPing(db, target(), 1)
      await published(db, aFiling({ slug: 'two', tags: ['rice'] }), minute(1))
      expect(await sendPing(db, target(), 1.5)).toBe(false)
      status = 202
      expect(await sendPing(db, target(), 2.1)).toBe(true)
      expect(requests).toHaveLength(2)
      expect(requests[1]).toContain('ferries')
      expect(requests[1]).toContain('rice')
    })

    test('are given up after failing for days', async () => {
      await sendPing(db, target(), 0)
      await published(db, aFiling({ slug: 'one' }), minute(1))
      status = 500
      for (let time = 1; requests.length < MAX_ATTEMPTS; time += 720)
        await sendPing(db, target(), time)
      status = 204
      expect(await sendPing(db, target(), 100_000)).toBe(false)
    })

    test('are sent once, however many processes run', async () => {
      await sendPing(db, target(), 0)
      await published(db, aFiling({ slug: 'one' }), minute(1))
      const looks = await Promise.all([1, 2, 3, 4].map(() => sendPing(db, target(), 2)))
      expect(looks.filter(Boolean)).toHaveLength(1)
      expect(requests).toHaveLength(1)
    })
  })

  test('to search engines name new, moved and removed addresses', async () => {
    const target = createIndexNowTarget('0123456789abcdef', site, address)
    await sendPing(db, target, 0)
    const moved = await published(db, aFiling({ slug: 'old-name' }), minute(1))
    await published(db, aFiling({ slug: 'about', kind: 'page', category: null }), minute(1))
    await refileArticle(db, NEWSROOM, moved, { slug: 'new-name' }, minute(2))
    await sendPing(db, target, 3)
    expect(JSON.parse(requests[0] ?? '')).toEqual({
      host: 'news.example',
      key: '0123456789abcdef',
      keyLocation: `${site}/indexnow-key.txt`,
      urlList: expect.arrayContaining([
        `${site}/article/old-name`,
        `${site}/article/new-name`,
        `${site}/about`,
      ]),
    })
  })
})

test('only lists with a feed are pinged', () => {
  expect(
    listChangedFeeds(['list:scheduled', 'list:pages', 'front', 'article:list:all', 'site']),
  ).toEqual([])
})

test('a local site, or one without configured targets, sends no pings', () => {
  const set = { webSubHub: 'https://hub.example/', indexNowKey: '0123456789abcdef' }
  const names = (siteUrl: string, who: object) => {
    return targetsOf({ siteUrl, webSubHub: undefined, indexNowKey: undefined, ...who }).map(
      ({ name }) => name,
    )
  }
  expect(names(site, set)).toEqual(['websub', 'indexnow'])
  expect(names(site, {})).toEqual([])
  expect(names('http://localhost:3000', set)).toEqual([])
})
