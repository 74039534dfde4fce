import { expect, test } from 'vitest'
import PageCache from '@/lib/platform/cache/page-cache.ts'

// Next's types of these are closed, and wider than what a cache in memory looks at.
type Value = Parameters<PageCache['set']>[1]
type Asked = Parameters<PageCache['get']>[1]

function aCache() {
  const options = { flushToDisk: false, serverDistDir: '/nowhere', revalidatedTags: [] }
  return new PageCache({ ...options, maxMemoryCacheSize: 1_000_000 } as never)
}

const page = (status: number) => {
  return { kind: 'APP_PAGE', html: 'words', headers: {}, status } as unknown as Value
}
const asked = { kind: 'APP_PAGE', isFallback: false } as unknown as Asked

test('a page is kept', async () => {
  const cache = aCache()
  await cache.set('/there', page(200), {} as never)
  expect(await cache.get('/there', asked)).toMatchObject({ value: { html: 'words' } })
})

test('of an address with nothing, and of what a page was tagged with, nothing is kept', async () => {
  const cache = aCache()
  await cache.set('/gone', page(404), {} as never)
  expect(await cache.get('/gone', asked)).toBeNull()
  const tag = { kind: 'FETCH', data: { body: 'true', headers: {} } } as unknown as Value
  await cache.set('tagged', tag, { fetchCache: true, tags: ['article:x'] } as never)
  expect(
    await cache.get('tagged', { kind: 'FETCH', tags: ['article:x'] } as unknown as Asked),
  ).toBeNull()
})
