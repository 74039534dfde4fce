import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import {
  answerWith,
  blameUnreadableForm,
  clientAddress,
  inRequestScope,
} from '@/lib/platform/http/requests/request-scope.ts'

async function ask(answer: (response: ServerResponse) => unknown): Promise<Response> {
  const server = createServer((_request, response) => {
    inRequestScope('203.0.113.7', response, () => answer(response))
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

test('a page that shows what is wrong carries the status that was asked for', async () => {
  const response = await ask(async (given) => {
    await Promise.resolve().then(() => answerWith(422))
    given.end('See what is marked.')
  })
  expect([response.status, await response.text()]).toEqual([422, 'See what is marked.'])
})

test('too often comes with when to try again', async () => {
  const response = await ask((given) => {
    answerWith(429, 40)
    given.writeHead(200).end()
  })
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '40'])
})

test('what is no success already stays what it is', async () => {
  const redirect = await ask((given) => {
    answerWith(422)
    given.writeHead(404).end()
  })
  expect(redirect.status).toBe(404)
  expect((await ask((given) => given.end())).status).toBe(200)
})

test.each([
  ['multipart/form-data', 'no boundary'],
  ['multipart/form-data; boundary=x', 'not a part'],
  ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb'],
])(
  'a form that can’t be read is the sender’s fault, not the server’s: %s, %s',
  async (type, body) => {
    const sent = new Response(body, { headers: { 'content-type': type } })
    const error: unknown = await sent.formData().catch((thrown) => thrown)
    const response = await ask((given) => {
      blameUnreadableForm(error)
      given.writeHead(500).end()
    })
    expect(response.status).toBe(400)
  },
)

test('every other failure is the server’s', async () => {
  const response = await ask((given) => {
    blameUnreadableForm(new Error('no such table: Article'))
    given.writeHead(500).end()
  })
  expect(response.status).toBe(500)
})

test('everything under a request knows where it comes from, and nothing else does', async () => {
  const response = await ask(async (given) => {
    await new Promise((resolve) => setImmediate(resolve))
    given.end(clientAddress())
  })
  expect(await response.text()).toBe('203.0.113.7')
  expect(clientAddress()).toBe('unknown')
  expect(() => answerWith(422)).not.toThrow()
})
