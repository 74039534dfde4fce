import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Channel, toLiveNews } from '@/lib/conversation/live/channel.ts'
import { getCursorAfter, printCursor } from '@/lib/conversation/live/cursor.ts'
import { parseLiveRequest } from '@/lib/conversation/live/input.ts'
import { type DatedLiveComment, MAX_EXCEPT } from '@/lib/conversation/live/shown.ts'

const START = Date.parse('2026-03-02T12:00:00Z')
const seen = (id: number, at: number): DatedLiveComment => ({
  id,
  by: 0,
  articleId: 1,
  at: START + at,
})
const inOrder = (all: readonly DatedLiveComment[]) =>
  all.toSorted((a, b) => a.at - b.at || a.id - b.id)

describe('the live readers of one article', () => {
  test('receive a comment once, however often it is read', () => {
    const channel = new Channel(START)
    const events: string[] = []
    channel.listeners.add((event) => events.push(String(event)))
    channel.send([seen(5, 10)])
    channel.send([seen(5, 10)])
    channel.send([seen(3, 5), seen(5, 10), seen(6, 10)])
    expect(events).toEqual([
      'id: 2026-03-02T12:00:00.000Z 5\ndata: {"shown":[{"id":5,"by":0}]}\n\n',
      'id: 2026-03-02T12:00:00.000Z 3 5 6\ndata: {"shown":[{"id":3,"by":0},{"id":6,"by":0}]}\n\n',
    ])
  })

  test("comments that won't be read again are forgotten", () => {
    const channel = new Channel(START)
    channel.send([seen(1, 10), seen(2, 20), seen(3, 30)])
    channel.forget(START + 20)
    expect(channel.cursor()).toEqual({ after: START + 20, except: [3] })
    expect(channel.recordSent([seen(2, 20), seen(3, 30)])).toEqual([])
  })

  test('past the limit the newest are sent, and that there are more', () => {
    const all = Array.from({ length: 501 }, (_, index) => seen(index + 1, index))
    expect(toLiveNews(all)).toMatchObject({ more: true })
    expect(toLiveNews(all).shown.map(({ id }) => id)).toEqual(all.slice(1).map(({ id }) => id))
    expect(toLiveNews(all.slice(1))).toMatchObject({ more: false })
  })
})

describe('a cursor', () => {
  const comments = fc
    .uniqueArray(
      fc.record({ id: fc.integer({ min: 1, max: 2 ** 31 - 1 }), at: fc.nat({ max: 90 }) }),
      {
        selector: ({ id }) => id,
        maxLength: 150,
      },
    )
    .map((all) => inOrder(all.map(({ id, at }) => seen(id, at))))

  test('excludes exactly what was sent, except when very many are shown in one millisecond', () => {
    fc.assert(
      fc.property(comments, fc.nat({ max: 90 }), (told, after) => {
        const { after: from, except } = getCursorAfter(START + after, told)
        expect(except.length).toBeLessThanOrEqual(MAX_EXCEPT)
        expect(from).toBeGreaterThanOrEqual(START + after)
        const again = told.filter(({ id, at }) => at > from && !except.includes(id))
        expect(again).toEqual([])
        // A comment that wasn't sent is excluded only if it was shown before the cursor's time.
        if (told.filter(({ at }) => at > START + after).length <= MAX_EXCEPT) {
          expect(from).toBe(START + after)
        }
      }),
    )
  })

  test('survives the round trip through a browser', () => {
    fc.assert(
      fc.property(comments, (told) => {
        const cursor = getCursorAfter(START, told)
        const parsed = parseLiveRequest('/live/1', printCursor(cursor), new Date(START + 1000))
        expect(parsed?.since).toEqual(cursor)
      }),
    )
  })
})
