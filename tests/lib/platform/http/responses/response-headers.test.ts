import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import {
  correctCaching,
  correctLocation,
  requireHttps,
} from '@/lib/platform/http/responses/response-headers.ts'

/** The headers of what a server answers. */
async function headersOf(answer: (response: ServerResponse) => void): Promise<Headers> {
  const server = createServer((_request, response) => {
    answer(response)
    response.end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const { headers } = await fetch(`http://127.0.0.1:${port}`, { redirect: 'manual' })
  server.close()
  return headers
}

test.each([
  ['s-maxage=31536000', 'public, max-age=0, must-revalidate'],
  ['s-maxage=60, stale-while-revalidate=31535940', 'public, max-age=0, must-revalidate'],
  ['public, max-age=31536000, immutable', 'public, max-age=31536000, immutable'],
  ['private, no-cache, no-store', 'private, no-cache, no-store'],
])('no cache but our own keeps a page: %s becomes %s', async (said, sent) => {
  const headers = await headersOf((response) => {
    correctCaching(response)
    response.setHeader('Cache-Control', said)
  })
  expect(headers.get('cache-control')).toBe(sent)
})

test('a moved page tells its new address once', async () => {
  const headers = await headersOf((response) => {
    correctLocation(response)
    response.statusCode = 308
    response.setHeader('location', '/article/here')
    response.appendHeader('location', '/article/here')
    response.appendHeader('vary', 'rsc')
    response.appendHeader('vary', 'accept')
  })
  expect(headers.get('location')).toBe('/article/here')
  expect(headers.get('vary')).toBe('rsc, accept')
})

test.each([
  ['/article/ข่าว', `/article/${encodeURIComponent('ข่าว')}`],
  ['/article/%E0%B8%82?a=b&c#d', '/article/%E0%B8%82?a=b&c#d'],
  ['/café\r\nSet-Cookie: a=b', '/caf%C3%A9%0D%0ASet-Cookie:%20a=b'],
  ['/\ud800', '/%EF%BF%BD'],
])('a page may move to any address: %j', async (address, sent) => {
  const headers = await headersOf((response) => {
    correctLocation(response)
    response.statusCode = 308
    response.setHeader('Location', address)
  })
  expect(headers.get('location')).toBe(sent)
  expect(headers.get('set-cookie')).toBeNull()
})

test.each([
  ['https://news.example', 'max-age=15768000'],
  ['http://localhost:3000', null],
])('browsers come back by https to %s: %s', async (site, sent) => {
  const headers = await headersOf((response) => requireHttps(response, site))
  expect(headers.get('strict-transport-security')).toBe(sent)
})
