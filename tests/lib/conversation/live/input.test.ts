import { describe, expect, test } from 'vitest'
import { parseLiveRequest } from '@/lib/conversation/live/input.ts'

const NOW = new Date('2026-03-02T12:00:00Z')
const SINCE = '2026-03-02T11:00:00.000Z'
const parse = (url: string, lastEventId = '') => parseLiveRequest(url, lastEventId, NOW)

describe('a request for live updates', () => {
  test('names the article, the cursor, and whether to poll', () => {
    const since = { after: Date.parse(SINCE), except: [] }
    expect(parse(`/live/12?since=${SINCE}`)).toEqual({ articleId: 12, since, once: false })
    expect(parse(`/live/2147483647?since=${SINCE}&poll=1`)).toMatchObject({ once: true })
    expect(parse('/live/12?since=2026-03-02T11%3A00%3A00Z')).toMatchObject({ since })
  })

  test('Last-Event-ID wins over the URL when a browser reconnects', () => {
    const { since } = parse(`/live/12?since=2026-03-02T09:00:00Z`, `${SINCE} 5 7`) ?? {}
    expect(since).toEqual({ after: Date.parse(SINCE), except: [5, 7] })
  })

  test('goes back one day at most', () => {
    const { since } = parse('/live/12?since=2026-02-01T00:00:00Z') ?? {}
    expect(since?.after).toBe(NOW.getTime() - 24 * 60 * 60_000)
  })

  test.each([
    '/live/',
    '/live/0',
    '/live/-1',
    '/live/1.5',
    '/live/1e3',
    '/live/2147483648',
    '/live/12/34',
    '/live/a-ferry-sails',
  ])('%s names no article', (path) => {
    expect(parse(`${path}?since=${SINCE}`)).toBeNull()
  })

  test.each([
    '',
    '?since=',
    '?since=yesterday',
    '?since=2026-13-01T00:00:00Z',
    `?since=${SINCE}%20x`,
    `?since=${SINCE}&poll=2`,
    `?since=${SINCE}${'%2012'.repeat(400)}`,
  ])('refuses the query %s', (query) => {
    expect(parse(`/live/12${query}`)).toBeNull()
  })
})
