import { expect, test, vi } from 'vitest'
import { Hub, type ReadShown, type WaitingReader } from '@/lib/conversation/live/hub.ts'
import type { DatedLiveComment } from '@/lib/conversation/live/shown.ts'
import { soon } from './listening.ts'

const NOW = new Date('2026-03-02T12:00:00Z')
const MINUTE = 60_000
const seen = (id: number, articleId = 1): DatedLiveComment => {
  return { id, by: 0, articleId, at: NOW.getTime() - 1000 + id }
}

/** A hub over comments in memory; `asked` records its reads. */
function hubOver(comments: DatedLiveComment[]) {
  const asked: Parameters<ReadShown>[] = []
  const read: ReadShown = async (...args) => {
    asked.push(args)
    if (comments.length > 900) throw new Error('no connection')
    const [since, watched, further] = args
    return comments.filter(({ articleId, at }) => {
      return at > (further.get(articleId) ?? (watched.includes(articleId) ? since : Infinity))
    })
  }
  return { hub: new Hub(read, () => NOW), asked }
}

/** A live reader that records what it receives. */
function comer(articleId = 1, after = NOW.getTime() - MINUTE) {
  const heard: string[] = []
  const made: WaitingReader = {
    articleId,
    since: { after, except: [] },
    listener: (event) => heard.push(/data: (.*)/.exec(String(event))?.[1] ?? ''),
    caughtUp: ({ shown }) => heard.push(`missed ${shown.map(({ id }) => id)}`),
    failed: () => heard.push('failed'),
  }
  return { ...made, heard }
}

test('readers who connect at once are caught up by one read, each from their own time', async () => {
  const { hub, asked } = hubOver([seen(1), seen(2), seen(3, 2)])
  const [a, b, c] = [comer(), comer(1, NOW.getTime() - 999), comer(2)]
  hub.join(a)
  for (const one of [b, c]) hub.join(one)
  await soon(() => expect(c.heard).toEqual(['missed 3']))
  expect(a.heard).toEqual(['missed 1,2'])
  expect(b.heard).toEqual(['missed 2'])
  expect(asked.length).toBeLessThanOrEqual(2)
})

test('a wake reads all watched articles once, and nothing without readers', async () => {
  const comments = [seen(1)]
  const { hub, asked } = hubOver(comments)
  const [a, b] = [comer(1), comer(2)]
  const leave = [hub.join(a), hub.join(b)]
  await soon(() => expect(b.heard).toEqual(['missed ']))
  asked.length = 0
  comments.push(seen(4), seen(5, 2))
  hub.wake()
  await soon(() => expect(b.heard).toHaveLength(2))
  expect(asked.map(([, watched]) => watched)).toEqual([[1, 2]])
  for (const one of leave) one()
  expect(hub.isWatched).toBe(false)
})

test('a reader who leaves before being caught up receives nothing and keeps nothing open', async () => {
  const { hub, asked } = hubOver([seen(1)])
  const gone = comer()
  hub.join(gone)()
  const other = comer()
  const leave = hub.join(other)
  leave()
  await soon(() => expect(asked.length).toBeGreaterThan(0))
  expect([gone.heard, other.heard, hub.isWatched]).toEqual([[], [], false])
})

test('when reading fails, new readers are turned away and listeners miss nothing', async () => {
  const noise = vi.spyOn(console, 'error').mockImplementation(() => {})
  const comments = [seen(1)]
  const { hub } = hubOver(comments)
  const there = comer()
  hub.join(there)
  await soon(() => expect(there.heard).toEqual(['missed 1']))
  comments.length = 901
  const coming = comer()
  hub.join(coming)
  await soon(() => expect(coming.heard).toEqual(['failed']))
  comments.splice(0, 901, seen(1), seen(2))
  await soon(() => expect(there.heard).toEqual(['missed 1', '{"shown":[{"id":2,"by":0}]}']))
  expect(noise).toHaveBeenCalled()
  await hub.close()
})
