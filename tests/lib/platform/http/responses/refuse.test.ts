import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { refusedForSize } from '@/lib/platform/http/requests/body-size.ts'
import { refuse } from '@/lib/platform/http/responses/refuse.ts'

const sent = (url: string, headers: Record<string, string>, signedIn = false) => {
  const senders = { isSignedIn: async () => signedIn, renewSecret: 'secret' }
  return refusedForSize({ url, headers } as unknown as IncomingMessage, senders)
}

test('a form may be as long as what it asks for', async () => {
  expect(await sent('/sign-in', { 'content-length': '200000' })).toBeNull()
  expect(await sent('/sign-in', { 'content-length': '200001' }, true)).toBe(413)
  expect(await sent('/', {})).toBeNull()
})

test('a picture is taken from who is signed in, and from nobody else', async () => {
  expect(await sent('/account?x', { 'content-length': '8500000' }, true)).toBeNull()
  expect(await sent('/account?x', { 'content-length': '8500000' })).toBe(413)
  expect(await sent('/account', { 'content-length': '10000000' }, true)).toBe(413)
})

test('only this server itself sends what an import renews', async () => {
  const large = { 'content-length': '5000000' }
  expect(await sent('/api/renew', { ...large, 'x-renew-secret': 'secret' })).toBeNull()
  expect(await sent('/api/renew', { ...large, 'x-renew-secret': 'guessed' })).toBe(413)
  expect(await sent('/api/renew', large, true)).toBe(413)
})

test('what does not say how large it is may be larger', async () => {
  expect(await sent('/account', { 'transfer-encoding': 'chunked' }, true)).toBe(411)
})

test('who sends too much is told so in their language, though they go on sending', async () => {
  const server = createServer((asked, response) => refuse(asked, response, 413, 'th'))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const asking = request({ port, method: 'POST' }, resolve).on('error', reject)
    asking.end(Buffer.alloc(5_000_000))
  })
  let page = ''
  for await (const part of answer) page += part
  server.close()
  expect(answer.statusCode).toBe(413)
  expect(page).toContain('<html lang="th">')
  expect(page).toContain('<h1>ข้อมูลนี้ใหญ่เกินไป</h1>')
})
