import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerNotModified } from '@/lib/platform/http/responses/not-modified.ts'
import { printedResponse } from '@/lib/platform/http/responses/printed-response.ts'

const printed = printedResponse(
  '<rss/>',
  'application/rss+xml',
  {},
  new Date('2026-03-01T04:00:00.700Z'),
)
const tag = printed.headers.get('etag') ?? ''
let server: Server
let url = ''
let status = 200

beforeAll(async () => {
  server = createServer((request, response) => {
    answerNotModified(request, response)
    printed.headers.forEach((value, name) => void response.setHeader(name, value))
    response.statusCode = status
    // As Next sends what a route printed: in pieces, with no head of its own.
    if (request.method !== 'HEAD') response.write('<rss')
    response.end(request.method === 'HEAD' ? undefined : '/>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('No port')
  url = `http://127.0.0.1:${at.port}/`
})

afterAll(() => server.close())

async function ask(headers: Record<string, string>, method = 'GET') {
  const answer = await fetch(url, { headers, method })
  return { status: answer.status, body: await answer.text(), headers: answer.headers }
}

const strong = tag.replace('W/', '')
const at = 'Sun, 01 Mar 2026 04:00:00 GMT'

test.each<[string, Record<string, string>, number]>([
  ['nothing', {}, 200],
  ['the same tag', { 'if-none-match': tag }, 304],
  ['the same tag as a strong one', { 'if-none-match': strong }, 304],
  ['it among others', { 'if-none-match': `"a", ${tag}, "b"` }, 304],
  ['any', { 'if-none-match': '*' }, 304],
  ['another tag', { 'if-none-match': '"other"' }, 200],
  ['another tag, but the same time', { 'if-none-match': '"other"', 'if-modified-since': at }, 200],
  ['the time it was printed', { 'if-modified-since': at }, 304],
  ['a later time', { 'if-modified-since': 'Mon, 02 Mar 2026 04:00:00 GMT' }, 304],
  ['an earlier time', { 'if-modified-since': 'Sun, 01 Mar 2026 03:59:59 GMT' }, 200],
  ['no time at all', { 'if-modified-since': 'yesterday' }, 200],
])('a client that says it has %s is answered rightly', async (_what, headers, expected) => {
  for (const method of ['GET', 'HEAD']) {
    const answer = await ask(headers, method)
    expect(answer.status).toBe(expected)
    expect(answer.body).toBe(expected === 304 || method === 'HEAD' ? '' : '<rss/>')
    expect(answer.headers.get('etag')).toBe(tag)
    expect(answer.headers.get('last-modified')).toBe(at)
  }
})

test('a failure is told whatever the client has, and so is what was posted', async () => {
  expect((await ask({ 'if-none-match': tag }, 'POST')).status).toBe(200)
  status = 500
  expect((await ask({ 'if-none-match': tag })).status).toBe(500)
})
