import { createServer, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { targetsOf } from '@/lib/jobs/ping-timer.ts'
import { MAX_ATTEMPTS } from '@/lib/notifications/mail/retries.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { saveAuthor } from '@/lib/publishing/filing/save-author.ts'
import { indexNowTarget } from '@/lib/syndication/pings/index-now.ts'
import type { PingTarget } from '@/lib/syndication/pings/ping.ts'
import { tellDue } from '@/lib/syndication/pings/tell-due.ts'
import { changedFeeds, webSubTarget } from '@/lib/syndication/pings/web-sub.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { aFiling, newsroomWith, published } from '../../../support/newsroom.ts'

/** A hub that keeps what it is told, and answers as it is told to. */
const heard: string[] = []
let status = 204
let hub: Server
let address = ''

beforeAll(async () => {
  hub = createServer(async (request, response) => {
    heard.push(await text(request))
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve))
  const at = hub.address()
  if (at === null || typeof at === 'string') throw new Error('No port')
  address = `http://127.0.0.1:${at.port}/hub`
})

afterAll(() => hub.close())

beforeEach(() => {
  heard.length = 0
  status = 204
})

const site = 'https://news.example'
const minute = (at: number) => new Date(Date.parse('2026-03-01T00:00:00Z') + at * 60_000)
const look = (db: Database, target: PingTarget, at: number) => {
  return tellDue(db, target, { clock: () => minute(at), chance: () => 0 })
}

onEachDatabase('those outside', (open) => {
  let db: Database
  beforeEach(async () => {
    db = (await open()).db
    await newsroomWith(db)
  })

  describe('a feed hub', () => {
    const target = () => webSubTarget(address, site)

    test('is told of each feed that shows the news, and of nothing from before it was set', async () => {
      await published(db, aFiling({ slug: 'before' }), minute(0))
      expect(await look(db, target(), 1)).toBe(false)
      await published(db, aFiling({ slug: 'after', tags: ['ferries'] }), minute(2))
      expect(await look(db, target(), 3)).toBe(true)
      expect(heard).toHaveLength(1)
      const told = new URLSearchParams(heard[0])
      expect(told.get('hub.mode')).toBe('publish')
      expect(told.getAll('hub.url')).toEqual(
        expect.arrayContaining([
          `${site}/feed.xml`,
          `${site}/atom.xml`,
          `${site}/feed.json`,
          `${site}/category/asean-news/feed.xml`,
          `${site}/tag/ferries/feed.json`,
          `${site}/language/en/atom.xml`,
        ]),
      )
      expect(told.getAll('hub.url')).toHaveLength(18)
      expect(await look(db, target(), 4)).toBe(false)
    })

    test('hears nothing of what no feed shows by itself', async () => {
      await look(db, target(), 1)
      await saveAuthor(db, NEWSROOM, { slug: 'desk-writer', name: 'The Desk', bio: '' }, minute(2))
      expect(await look(db, target(), 3)).toBe(true)
      expect(heard).toEqual([])
      expect(await look(db, target(), 4)).toBe(false)
    })

    test('that fails is told again later, and of what has come since', async () => {
      await look(db, target(), 0)
      await published(db, aFiling({ slug: 'one', tags: ['ferries'] }), minute(1))
      status = 503
      await look(db, target(), 1)
      await published(db, aFiling({ slug: 'two', tags: ['rice'] }), minute(1))
      expect(await look(db, target(), 1.5)).toBe(false)
      status = 202
      expect(await look(db, target(), 2.1)).toBe(true)
      expect(heard).toHaveLength(2)
      expect(heard[1]).toContain('ferries')
      expect(heard[1]).toContain('rice')
    })

    test('that fails for days is spared the old news', async () => {
      await look(db, target(), 0)
      await published(db, aFiling({ slug: 'one' }), minute(1))
      status = 500
      for (let time = 1; heard.length < MAX_ATTEMPTS; time += 720) await look(db, target(), time)
      status = 204
      expect(await look(db, target(), 100_000)).toBe(false)
    })

    test('is told once, however many processes look', async () => {
      await look(db, target(), 0)
      await published(db, aFiling({ slug: 'one' }), minute(1))
      const looks = await Promise.all([1, 2, 3, 4].map(() => look(db, target(), 2)))
      expect(looks.filter(Boolean)).toHaveLength(1)
      expect(heard).toHaveLength(1)
    })
  })

  test('search engines are told the addresses of what is new, has moved or is gone', async () => {
    const target = indexNowTarget('0123456789abcdef', site, address)
    await look(db, target, 0)
    const moved = await published(db, aFiling({ slug: 'old-name' }), minute(1))
    await published(db, aFiling({ slug: 'about', kind: 'page', category: null }), minute(1))
    await refileArticle(db, NEWSROOM, moved, { slug: 'new-name' }, minute(2))
    await look(db, target, 3)
    expect(JSON.parse(heard[0] ?? '')).toEqual({
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

test('only lists that have a feed are told of', () => {
  expect(
    changedFeeds(['list:scheduled', 'list:pages', 'front', 'article:list:all', 'site']),
  ).toEqual([])
})

test('nobody is told of a site that they can’t reach, or where nobody is set', () => {
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
