import { expect, test, vi } from 'vitest'
import { onEachDatabase } from '../../../support/database.ts'
import { aFiling, newsroomWith, published } from '../../../support/newsroom.ts'
import { approve, listen, liveServer, post, soon } from './listening.ts'

vi.setConfig({ testTimeout: 30_000 })

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000)

onEachDatabase('live updates', (open) => {
  const newsroom = async () => {
    const { db, url } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    return { db, url, articleId }
  }

  test('a stream is neither cached nor buffered by proxies', async () => {
    const { url, articleId } = await newsroom()
    const { origin } = await liveServer(url)
    const { status, headers, text } = await listen(origin, articleId)
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    await soon(() => expect(text()).toMatch(/^retry: \d+\n\n/))
  })

  test('a draft is not found', async () => {
    const { db, url, articleId } = await newsroom()
    const { origin } = await liveServer(url)
    await db.article.update({ where: { id: articleId }, data: { status: 'draft' } })
    for (const id of [articleId, articleId + 1000]) {
      expect((await listen(origin, id)).status).toBe(404)
      const once = await fetch(`${origin}/live/${id}?poll=1&since=${ago(60).toISOString()}`)
      expect(once.status).toBe(404)
    }
  })

  test('a reader receives each new comment once, with its author', async () => {
    const { db, url, articleId } = await newsroom()
    const { origin } = await liveServer(url)
    const { id: userId } = await db.user.create({
      data: { handle: 'may', name: 'May', createdAt: new Date() },
    })
    const reader = await listen(origin, articleId)
    const first = await post(db, articleId, { userId })
    await soon(() => expect(reader.ids()).toEqual([first]))
    const second = await post(db, articleId)
    await soon(() => expect(reader.ids()).toEqual([first, second]))
    expect(reader.told).toEqual([
      { shown: [{ id: first, by: userId }] },
      { shown: [{ id: second, by: 0 }] },
    ])
  })

  test('comments since the page was rendered come first', async () => {
    const { db, url, articleId } = await newsroom()
    await post(db, articleId, { shownAt: ago(600) })
    const missed = await post(db, articleId, { shownAt: ago(300) })
    const { origin } = await liveServer(url)
    const reader = await listen(origin, articleId, { since: ago(400) })
    await soon(() => expect(reader.ids()).toEqual([missed]))
  })

  test('hidden comments are never sent', async () => {
    const { db, url, articleId } = await newsroom()
    const { origin } = await liveServer(url)
    const hidden = { shownAt: null }
    await post(db, articleId, { ...hidden, status: 'pending' })
    await post(db, articleId, { status: 'removed' })
    const reader = await listen(origin, articleId, { since: ago(60) })
    await post(db, articleId, { ...hidden, status: 'spam' })
    await post(db, articleId, { kind: 'pingback' })
    await post(db, articleId, { status: 'deleted' })
    const last = await post(db, articleId)
    await soon(() => expect(reader.ids()).toContain(last))
    expect(reader.ids()).toEqual([last])
  })

  test('a comment approved later is sent then, though its id is low', async () => {
    const { db, url, articleId } = await newsroom()
    const { origin } = await liveServer(url)
    const waiting = await post(db, articleId, { status: 'pending', shownAt: null })
    const reader = await listen(origin, articleId)
    const other = await post(db, articleId)
    await soon(() => expect(reader.ids()).toEqual([other]))
    await approve(db, waiting)
    await soon(() => expect(reader.ids()).toEqual([other, waiting]))
  })

  test('a comment from a slow transaction is sent, though it is dated before others', async () => {
    const { db, url, articleId } = await newsroom()
    const { origin } = await liveServer(url)
    const reader = await listen(origin, articleId, { since: ago(10) })
    const first = await post(db, articleId)
    await soon(() => expect(reader.ids()).toEqual([first]))
    const late = await post(db, articleId, { shownAt: ago(5) })
    await soon(() => expect(reader.ids()).toEqual([first, late]))
  })

  test('readers of two articles receive their own comments', async () => {
    const { db, url, articleId } = await newsroom()
    const otherId = await published(db, aFiling({ slug: 'another' }), new Date())
    const { origin } = await liveServer(url)
    const [reader, other] = await Promise.all([listen(origin, articleId), listen(origin, otherId)])
    const ids = await Promise.all([post(db, articleId), post(db, otherId)])
    await soon(() => expect([reader.ids(), other.ids()]).toEqual(ids.map((id) => [id])))
  })

  test('a reader who reconnects continues and receives nothing twice', async () => {
    const { db, url, articleId } = await newsroom()
    const { origin } = await liveServer(url)
    const since = ago(60)
    const reader = await listen(origin, articleId, { since })
    const before = [await post(db, articleId), await post(db, articleId, { shownAt: ago(2) })]
    await soon(() => expect(reader.ids().toSorted()).toEqual(before))
    reader.hangUp()
    await reader.ended
    const missed = [await post(db, articleId, { shownAt: ago(1) }), await post(db, articleId)]
    // Another process, or this one after a restart, knows only the cursor.
    const { origin: elsewhere } = await liveServer(url)
    const lastEventId = reader.lastEventId()
    for (const at of [origin, elsewhere]) {
      const again = await listen(at, articleId, { since, lastEventId })
      await soon(() => expect(again.ids()).toEqual(missed))
    }
  })

  test('two hundred readers get one message each, from one query', async () => {
    const { db, url, articleId } = await newsroom()
    const statements: string[] = []
    const { origin } = await liveServer(url, {
      perNetwork: 200,
      onQuery: (one) => statements.push(one),
    })
    const seen = await post(db, articleId)
    const readers = await Promise.all(
      Array.from({ length: 200 }, () => listen(origin, articleId, { since: ago(60) })),
    )
    await soon(() => expect(readers.every((one) => one.ids().length === 1)).toBe(true))
    expect(statements.length).toBeLessThan(40)
    statements.length = 0
    const id = await post(db, articleId)
    await soon(() => expect(readers.every((one) => one.ids().length === 2)).toBe(true))
    expect(statements).toHaveLength(1)
    expect(readers.map((one) => one.ids())).toEqual(readers.map(() => [seen, id]))
  })

  test('of many comments at once the newest are sent, and that there are more', async () => {
    const { db, url, articleId } = await newsroom()
    const { origin } = await liveServer(url)
    const reader = await listen(origin, articleId)
    const at = new Date()
    const data = Array.from({ length: 620 }, (_, index) => {
      const shownAt = new Date(at.getTime() + index)
      return { articleId, body: 'Words.', status: 'shown', createdAt: at, shownAt }
    })
    await db.comment.createMany({ data })
    const last = await post(db, articleId, { shownAt: new Date(at.getTime() + 1000) })
    await soon(() => expect(reader.told).toHaveLength(1))
    expect(reader.told[0]).toMatchObject({ more: true })
    expect(reader.ids()).toHaveLength(500)
    expect(reader.ids().at(-1)).toBe(last)
    const again = await listen(origin, articleId, { lastEventId: reader.lastEventId() })
    const next = await post(db, articleId, { shownAt: new Date(at.getTime() + 2000) })
    await soon(() => expect(again.ids()).toEqual([next]))
  })

  test('a browser without a stream polls', async () => {
    const { db, url, articleId } = await newsroom()
    const { origin } = await liveServer(url)
    const ask = async (since: string) => {
      const response = await fetch(`${origin}/live/${articleId}?since=${since}&poll=1`)
      expect(response.headers.get('cache-control')).toBe('no-store')
      return response.json() as Promise<{ shown: unknown[]; asOf: string }>
    }
    const nothing = await ask(ago(60).toISOString())
    expect(nothing).toMatchObject({ shown: [] })
    const first = await post(db, articleId)
    const one = await ask(nothing.asOf)
    expect(one.shown).toEqual([{ id: first, by: 0 }])
    expect(await ask(one.asOf)).toEqual({ shown: [], asOf: one.asOf })
  })

  test('invalid requests are refused, and other URLs are left to the site', async () => {
    const { url } = await newsroom()
    const { origin } = await liveServer(url)
    const statuses = await Promise.all([
      fetch(`${origin}/live/x?since=${ago(1).toISOString()}`),
      fetch(`${origin}/live/1`),
      fetch(`${origin}/live/1?since=${ago(1).toISOString()}`, { method: 'POST' }),
      fetch(`${origin}/lively`),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([400, 400, 405, 404])
  })

  test('closing ends every stream and refuses new ones', async () => {
    const { url, articleId } = await newsroom()
    const { origin, live } = await liveServer(url)
    const readers = await Promise.all([listen(origin, articleId), listen(origin, articleId)])
    await live.close()
    await Promise.all(readers.map(({ ended }) => ended))
    expect((await listen(origin, articleId)).status).toBe(503)
  })

  test('streams are limited per network and in total, and seats are given back', async () => {
    const { db, url, articleId } = await newsroom()
    const other = await published(db, aFiling({ slug: 'another-ferry' }), ago(60))
    let streams = 0
    const addressOf = ({ url: asked = '' }) => {
      // Each stream of this reader has another address in one network (IPv6 /64).
      streams += 1
      return asked.includes(`/live/${other}?`) ? '2001:db8:0:2::1' : `2001:db8:0:1::${streams}`
    }
    const { origin } = await liveServer(url, { perNetwork: 2, inAll: 3, addressOf })
    const here = [await listen(origin, articleId), await listen(origin, articleId)]
    const refused = await listen(origin, articleId)
    expect(refused.status).toBe(503)
    expect(refused.headers['retry-after']).toBe('30')
    expect((await listen(origin, other)).status).toBe(200)
    expect((await listen(origin, other)).status).toBe(503)
    here[0]?.hangUp()
    await soon(async () => expect((await listen(origin, articleId)).status).toBe(200))
  })
})
