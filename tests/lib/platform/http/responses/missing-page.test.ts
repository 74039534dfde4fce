import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { explainMissing, missingPage } from '@/lib/platform/http/responses/missing-page.ts'

type Answer = (response: ServerResponse) => void

async function serving<Made>(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  ask: (origin: string) => Promise<Made>,
): Promise<Made> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  try {
    return await ask(`http://127.0.0.1:${port}`)
  } finally {
    server.close()
  }
}

async function asked(answer: Answer, options: RequestInit = {}) {
  const handle = (_request: IncomingMessage, response: ServerResponse) => {
    explainMissing(response, async () => '<h1>No such page</h1>')
    answer(response)
  }
  return serving(handle, async (origin) => {
    const response = await fetch(origin, options)
    return { status: response.status, headers: response.headers, text: await response.text() }
  })
}

const shell: Answer = (response) => {
  response.statusCode = 404
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('etag', '"shell"')
  response.setHeader('content-length', 5)
  response.write('sh')
  response.end('ell')
}

describe('an address with nothing', () => {
  test.each<[string, Answer]>([
    ['piece by piece', shell],
    [
      'at once',
      (response) => {
        response.setHeader('content-type', 'text/html')
        response.writeHead(404).end('shell')
      },
    ],
  ])(
    'is answered with the page that says so, however Next sends its own: %s',
    async (_how, answer) => {
      const { status, headers, text } = await asked(answer)
      expect([status, text]).toEqual([404, '<h1>No such page</h1>'])
      expect(headers.get('etag')).toBeNull()
      expect(headers.get('content-type')).toContain('text/html')
    },
  )

  test('is answered to who asks for the head alone', async () => {
    const { status, text } = await asked(shell, { method: 'HEAD' })
    expect([status, text]).toEqual([404, ''])
  })

  test.each<[string, Answer, number, string]>([
    [
      'a page',
      (response) => response.setHeader('content-type', 'text/html').end('news'),
      200,
      'news',
    ],
    [
      'data that is not there',
      (response) => response.writeHead(404, { 'content-type': 'application/json' }).end('{}'),
      404,
      '{}',
    ],
    ['an answer without a word', (response) => response.writeHead(404).end(), 404, ''],
  ])('leaves %s as it is', async (_what, answer, status, text) => {
    expect(await asked(answer)).toMatchObject({ status, text })
  })
})

describe('the page that says so', () => {
  const request = { headers: { cookie: 'a=1', 'accept-language': 'id', host: 'x' } }

  test('is fetched as this reader would read it', async () => {
    const page = await serving(
      ({ url, headers }, response) =>
        response.end(`${url} ${headers.cookie} ${headers['accept-language']}`),
      (origin) => missingPage(origin, request as unknown as IncomingMessage),
    )
    expect(page).toBe('/page-not-found a=1 id')
  })

  test('has plain words in its place where it fails', async () => {
    const failing = await serving(
      (_request, response) => response.writeHead(500).end('trouble'),
      (origin) => missingPage(origin, request as unknown as IncomingMessage),
    )
    expect(failing).toContain('<h1>There is no page at this address</h1>')
    expect(await missingPage('http://127.0.0.1:9', request as unknown as IncomingMessage)).toBe(
      failing,
    )
  })
})
