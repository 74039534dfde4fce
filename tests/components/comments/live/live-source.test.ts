import { beforeEach, describe, expect, test } from 'vitest'
import { type BrowserApi, subscribeToComments } from '@/components/comments/live/live-source.ts'
import type { NewCommentRef } from '@/components/comments/live/live-state.ts'

const SINCE = '2026-03-01T04:00:00.000Z'
const LATER = '2026-03-01T05:00:00.000Z'

/** A fake browser whose streams, clock and visibility the test controls. */
function world(answers: (() => { shown: NewCommentRef[]; asOf: string })[] = []) {
  const streams: (ReturnType<BrowserApi['stream']> & { address: string; closed: boolean })[] = []
  const asked: string[] = []
  const waiting: { ms: number; then: () => void }[] = []
  let hidden = false
  let seen = () => {}
  const given: BrowserApi = {
    stream: (address) => {
      const stream = {
        address,
        closed: false,
        readyState: 0,
        onopen: null,
        onmessage: null,
        onerror: null,
        close: () => {
          stream.closed = true
        },
      }
      streams.push(stream)
      return stream
    },
    ask: async (address) => {
      asked.push(address)
      const answer = answers.shift()
      if (!answer) throw new TypeError('offline')
      return answer()
    },
    later: (ms, then) => {
      const one = { ms, then }
      waiting.push(one)
      return () => void waiting.splice(waiting.indexOf(one) >>> 0, 1)
    },
    hidden: () => hidden,
    onVisibility: (tell) => {
      seen = tell
      return () => {
        seen = () => {}
      }
    },
    chance: () => 0.5,
  }
  const hide = (now: boolean) => {
    hidden = now
    seen()
  }
  const pass = () => waiting.shift()?.then()
  return { given, streams, asked, waiting, hide, pass }
}

const message = (shown: NewCommentRef[], lastEventId = '') =>
  ({ data: JSON.stringify({ shown }), lastEventId }) as MessageEvent
const failure = {} as Event
/** Simulates a server that responds to the stream with 503. */
function refuse(stream: object | undefined) {
  const refused = stream as { readyState: number; onerror: (event: Event) => void }
  refused.readyState = 2
  refused.onerror(failure)
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

let heard: NewCommentRef[][] = []
const tell = (shown: readonly NewCommentRef[]) => void heard.push([...shown])

beforeEach(() => {
  heard = []
})

describe('a stream', () => {
  test('requests comments since the page was rendered and reports them', () => {
    const { given, streams } = world()
    subscribeToComments(3, SINCE, tell, given)
    expect(streams[0]?.address).toBe('/live/3?since=2026-03-01T04%3A00%3A00.000Z')
    streams[0]?.onmessage?.(message([{ id: 12, by: 34 }]))
    expect(heard).toEqual([[{ id: 12, by: 34 }]])
  })

  test('pauses while the page is hidden and resumes from the last cursor', () => {
    const { given, streams, hide } = world()
    subscribeToComments(3, SINCE, tell, given)
    streams[0]?.onmessage?.(message([{ id: 12, by: 34 }], `${LATER} 12`))
    hide(true)
    expect(streams[0]?.closed).toBe(true)
    expect(streams).toHaveLength(1)
    hide(false)
    expect(streams[1]?.address).toBe('/live/3?since=2026-03-01T05%3A00%3A00.000Z%2012')
  })

  test('that breaks once is left to the browser to reconnect', () => {
    const { given, streams, asked } = world()
    subscribeToComments(3, SINCE, tell, given)
    streams[0]?.onerror?.(failure)
    streams[0]?.onopen?.(failure)
    streams[0]?.onerror?.(failure)
    expect(streams[0]?.closed).toBe(false)
    expect(asked).toEqual([])
  })

  test('is closed by the stop function', () => {
    const { given, streams, hide } = world()
    const stop = subscribeToComments(3, SINCE, tell, given)
    stop()
    hide(false)
    expect(streams).toHaveLength(1)
    expect(streams[0]?.closed).toBe(true)
  })
})

describe('polling', () => {
  test('replaces a stream that failed twice, about every thirty seconds', async () => {
    const { given, streams, asked, waiting, pass } = world([
      () => ({ shown: [{ id: 5, by: 0 }], asOf: LATER }),
      () => ({ shown: [], asOf: LATER }),
    ])
    subscribeToComments(3, SINCE, tell, given)
    streams[0]?.onerror?.(failure)
    streams[0]?.onerror?.(failure)
    pass()
    await settled()
    expect(asked[0]).toBe('/live/3?since=2026-03-01T04%3A00%3A00.000Z&poll=1')
    expect(heard).toEqual([[{ id: 5, by: 0 }]])
    expect(waiting.map(({ ms }) => ms)).toEqual([30_000])
    pass()
    await settled()
    expect(asked[1]).toContain('since=2026-03-01T05')
  })

  test('starts after a refused stream has been retried once', () => {
    const { given, streams, asked, waiting, pass } = world()
    subscribeToComments(3, SINCE, tell, given)
    refuse(streams[0])
    expect(waiting.map(({ ms }) => ms)).toEqual([5_000])
    pass()
    refuse(streams[1])
    pass()
    expect(asked).toHaveLength(1)
  })

  test('backs off after each failure, up to ten minutes', async () => {
    const { given, streams, waiting, pass } = world()
    subscribeToComments(3, SINCE, tell, given)
    streams[0]?.onerror?.(failure)
    streams[0]?.onerror?.(failure)
    const waits: number[] = []
    for (let round = 0; round < 8; round += 1) {
      pass()
      await settled()
      waits.push(waiting[0]?.ms ?? 0)
    }
    expect(waits.slice(0, 3)).toEqual([60_000, 120_000, 240_000])
    expect(waits.at(-1)).toBe(600_000)
  })

  test('stops while the page is hidden', async () => {
    const { given, streams, asked, waiting, pass, hide } = world([
      () => ({ shown: [], asOf: LATER }),
    ])
    subscribeToComments(3, SINCE, tell, given)
    streams[0]?.onerror?.(failure)
    streams[0]?.onerror?.(failure)
    pass()
    await settled()
    hide(true)
    expect(waiting).toEqual([])
    expect(asked).toHaveLength(1)
  })
})
