import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { explainFailures } from '@/lib/platform/http/responses/failure-page.ts'
import { invalidIn } from '../../../../support/valid-html.ts'

async function ask(answer: (response: ServerResponse) => void): Promise<Response> {
  const server = createServer((_request, response) => {
    explainFailures(response)
    answer(response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}`)
  const copy = new Response(await response.text(), response)
  server.close()
  return copy
}

describe('a page that could not be rendered', () => {
  const html = { 'content-type': 'text/html; charset=utf-8' }
  test.each<[string, (response: ServerResponse) => void]>([
    ['at once', (response) => response.writeHead(500, html).end('<p>shell</p>')],
    [
      'without a head of its own',
      (response) => {
        response.statusCode = 500
        response.setHeader('content-type', 'text/html')
        response.end('<p>shell</p>')
      },
    ],
    [
      'piece by piece, with the length of something else',
      (response) => {
        response.statusCode = 500
        response.setHeader('content-type', 'text/html')
        response.setHeader('content-length', 9)
        response.write('<p>')
        response.write('shell')
        response.end('!')
      },
    ],
  ])('says so in a document that needs no scripts: %s', async (_name, answer) => {
    const response = await ask((given) => {
      for (const [name, value] of Object.entries(html)) given.setHeader(name, value)
      answer(given)
    })
    const page = await response.text()
    expect(response.status).toBe(500)
    expect(page).toContain('<h1>This page could not be printed</h1>')
    expect(page).toContain('<a href="/">Go to the front page</a>')
    expect(page).not.toContain('shell')
    expect(page).not.toContain('<script')
    expect(await invalidIn(page)).toEqual([])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('anything else is left as it is', async () => {
    const data = await ask((response) =>
      response.writeHead(500, { 'content-type': 'application/json' }).end('{}'),
    )
    expect([data.status, await data.text()]).toEqual([500, '{}'])
    const page = await ask((response) => response.writeHead(200, html).end('<p>news</p>'))
    expect([page.status, await page.text()]).toEqual([200, '<p>news</p>'])
  })
})
