import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Reach } from '@/lib/platform/db/reach.ts'
import { explainFailures } from '@/lib/platform/http/responses/failure-page.ts'
import { keepBody } from '@/lib/web/outage/keep-body.ts'
import { answerThroughOutage, troublePage } from '@/lib/web/outage/outage.ts'
import { invalidIn } from '../../../support/valid-html.ts'

let reach: Reach
let server: Server
let origin = ''

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  reach = new Reach()
  server = createServer(async (request, response) => {
    const body = keepBody(request, 10_000)
    answerThroughOutage(response, reach)
    explainFailures(response, () => troublePage(reach, body, 'en'))
    // Whoever answers reads it too.
    let read = ''
    for await (const part of request) read += part
    if (request.url !== '/data') response.setHeader('content-type', 'text/html; charset=utf-8')
    response.writeHead(request.url === '/cached' ? 200 : 500).end(`<p>shell ${read.length}</p>`)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.close()
})

const post = (fields: Record<string, string>, headers: Record<string, string> = {}) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return fetch(`${origin}/page`, { method: 'POST', body, headers })
}

describe('while the database is away', () => {
  test('a page that can be had says that it may be old, and since when', async () => {
    expect((await fetch(`${origin}/cached`)).headers.get('x-broadsheet-stale')).toBeNull()
    reach.lose({}, 'no answer')
    const { headers } = await fetch(`${origin}/cached`)
    expect(headers.get('x-broadsheet-stale')).toBe(reach.lostSince?.toISOString())
  })

  test('what fails is not available now, for people and for programs', async () => {
    reach.lose({}, 'no answer')
    for (const path of ['/page', '/data']) {
      const response = await fetch(origin + path)
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    }
    const page = await (await fetch(`${origin}/page`)).text()
    expect(page).toContain('<h1>This page isn’t available right now</h1>')
    expect(await invalidIn(page)).toEqual([])
  })

  test('what fails with the database there, or back for long, is our fault', async () => {
    const watch = {}
    reach.lose(watch, 'no answer')
    reach.regain(watch)
    const response = await fetch(`${origin}/page`)
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('This page could not be printed')
  })

  test('a connection that has just broken is reason enough', async () => {
    reach.doubt()
    expect((await fetch(`${origin}/page`)).status).toBe(503)
  })

  test('what was typed is shown again, with all that is needed to send it once more', async () => {
    reach.lose({}, 'no answer')
    const body = '\nWith "quotes" & <b>tags</b>\n</textarea><script>alert(1)</script>'
    const response = await post({ '$ACTION_1:0': '{"id":"1 2"}', article: '12', body })
    expect(response.status).toBe(503)
    const page = await response.text()
    expect(await invalidIn(page)).toEqual([])
    expect(page).toContain('<h1>This couldn’t be saved</h1>')
    expect(page).toContain(
      '<input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;1 2&quot;}">',
    )
    expect(page).toContain('<input type="hidden" name="article" value="12">')
    expect(page).toContain('&lt;/textarea&gt;&lt;script&gt;')
    expect(page).not.toContain('<script>')
  })

  test('a password is not sent back', async () => {
    reach.lose({}, 'no answer')
    const page = await (await post({ email: 'a@example.org', password: 'hunter2 is mine' })).text()
    expect(page).toContain('a@example.org')
    expect(page).not.toContain('hunter2')
  })

  test('what a script sent stays with the script', async () => {
    reach.lose({}, 'no answer')
    const page = await (await post({ body: 'some words' }, { 'next-action': '1' })).text()
    expect(page).not.toContain('some words')
  })
})
