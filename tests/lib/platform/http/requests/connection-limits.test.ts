import { once } from 'node:events'
import type { Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { addressList } from '@/lib/platform/http/requests/client-address.ts'
import { createLimitedServer } from '@/lib/platform/http/requests/connection-limits.ts'

let server: Server
const opened: Socket[] = []

afterEach(() => {
  for (const socket of opened.splice(0)) socket.destroy()
  server.close()
})

async function start(most: number, proxies: string[] = []): Promise<Server> {
  server = createLimitedServer({ proxies: addressList(proxies), most })
  server.on('request', (_request, response) => response.end('here'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/** A connection that seems to come from there: a machine has no more than its own addresses. */
async function open(from: string): Promise<Socket> {
  server.prependOnceListener('connection', (socket: Socket) => {
    Object.defineProperty(socket, 'remoteAddress', { value: from })
  })
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.on('error', () => {})
  opened.push(socket)
  await once(socket, 'connect')
  return socket
}

/** The answer to a request on it; empty where the connection was closed instead. */
async function ask(socket: Socket): Promise<string> {
  socket.write('GET / HTTP/1.1\r\nhost: here\r\n\r\n')
  const closed = once(socket, 'close').then(() => '')
  return Promise.race([once(socket, 'data').then(String), closed])
}

describe('connections to the server', () => {
  test('one network gets so many and no more, from whichever of its addresses', async () => {
    await start(2)
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const [first, second] = [await open('2001:db8:0:1::1'), await open('2001:db8:0:1::2')]
    const third = await open('2001:db8:0:1::3')
    expect(await ask(third)).toBe('')
    const elsewhere = await open('2001:db8:0:2::1')
    for (const socket of [first, second, elsewhere]) expect(await ask(socket)).toContain('here')
    first.destroy()
    await vi.waitFor(async () => expect(await ask(await open('2001:db8:0:1::4'))).toContain('here'))
  })

  test.each([
    ['a trusted proxy', '192.0.2.7', ['192.0.2.0/24']],
    ['the machine itself', '127.0.0.1', []],
  ])('%s may have any number, since it speaks for others', async (_, from, proxies) => {
    await start(1, proxies)
    for (let count = 0; count < 5; count += 1) expect(await ask(await open(from))).toContain('here')
  })

  test('heads have 20 s and whole requests 30 s, and are looked after each second', async () => {
    const { headersTimeout, requestTimeout } = await start(1)
    expect([headersTimeout, requestTimeout]).toEqual([20_000, 30_000])
  })

  test('a head that does not end is closed in time, and a stream that was asked for is not', async () => {
    await start(10)
    Object.assign(server, { headersTimeout: 500, requestTimeout: 700 })
    server.removeAllListeners('request')
    server.on('request', (_request, response) => response.write('stream'))
    const [slow, body, live] = [
      await open('127.0.0.1'),
      await open('127.0.0.1'),
      await open('127.0.0.1'),
    ]
    live.write('GET /live/1 HTTP/1.1\r\nhost: here\r\n\r\n')
    slow.write('GET / HTTP/1.1\r\nho')
    body.write('POST / HTTP/1.1\r\nhost: here\r\ncontent-length: 5\r\n\r\n12')
    await Promise.all([once(slow.resume(), 'close'), once(body.resume(), 'close')])
    expect(live.closed).toBe(false)
  })
})
