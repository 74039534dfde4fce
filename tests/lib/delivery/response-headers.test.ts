import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { correctCaching } from '@/lib/delivery/response-headers.ts'

test.each([
  ['s-maxage=31536000', 'public, max-age=0, must-revalidate'],
  ['s-maxage=60, stale-while-revalidate=31535940', 'public, max-age=0, must-revalidate'],
  ['public, max-age=31536000, immutable', 'public, max-age=31536000, immutable'],
  ['private, no-cache, no-store', 'private, no-cache, no-store'],
])('no cache but our own keeps a page: %s becomes %s', async (said, sent) => {
  const server = createServer((_request, response) => {
    correctCaching(response)
    response.setHeader('Cache-Control', said)
    response.end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}`)
  expect(answer.headers.get('cache-control')).toBe(sent)
  server.close()
})
