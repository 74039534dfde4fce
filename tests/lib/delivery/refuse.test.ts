import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { refusedForSize } from '@/lib/delivery/body-size.ts'
import { refuse } from '@/lib/delivery/refuse.ts'

const sent = (url: string, headers: Record<string, string>) =>
  refusedForSize({ url, headers } as unknown as IncomingMessage)

test('a form may be as large as what it asks for', () => {
  expect(sent('/sign-in', { 'content-length': '1000000' })).toBeNull()
  expect(sent('/sign-in', { 'content-length': '1000001' })).toBe(413)
  expect(sent('/account?x', { 'content-length': '8500000' })).toBeNull()
  expect(sent('/account', { 'content-length': '10000000' })).toBe(413)
  expect(sent('/', {})).toBeNull()
})

test('what does not say how large it is may be larger', () => {
  expect(sent('/account', { 'transfer-encoding': 'chunked' })).toBe(411)
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
