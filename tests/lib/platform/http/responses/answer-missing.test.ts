import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { answerMissing } from '@/lib/platform/http/responses/answer-missing.ts'

/** What a server says that leaves to its caller what is not answered yet. */
async function ask(path: string, options: RequestInit = {}) {
  const server = createServer((request, response) => {
    if (answerMissing(request, response)) return
    response.end(`${request.url} ${request.headers['if-none-match'] ?? 'anew'}`)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}${path}`, options)
  const answer = [response.status, await response.text()]
  server.close()
  return answer
}

test('a reader is shown the one page for all addresses with nothing, whole', async () => {
  const headers = { 'if-none-match': '"of another page"' }
  expect(await ask('/tag/%25', { headers })).toEqual([200, '/page-not-found anew'])
})

test.each([
  ['/media/%25.svg', {}],
  ['/tag/%25/feed.xml', {}],
  ['/api/more/%25/author/start', {}],
  ['/tag/%25', { method: 'POST', body: 'x'.repeat(100_000) }],
])('a program gets a bare 404: %s %o', async (path, options) => {
  expect(await ask(path, options)).toEqual([404, ''])
})
