import { createServer, get, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { Seats } from '@/lib/conversation/live/seats.ts'
import { Stream } from '@/lib/conversation/live/stream.ts'
import { soon } from './listening.ts'

/** A stream to a client that doesn't read. */
async function toSomebodyWhoDoesNotRead(): Promise<ServerResponse> {
  const opened = Promise.withResolvers<ServerResponse>()
  const server = createServer((_, response) => opened.resolve(response))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const reader = get({ port, host: '127.0.0.1', agent: false }, (answer) => answer.pause())
  reader.on('error', () => {})
  onTestFinished(() => {
    reader.destroy()
    server.close()
  })
  return opened.promise
}

test("a client that doesn't read is disconnected before much is buffered", async () => {
  const response = await toSomebodyWhoDoesNotRead()
  const stream = new Stream(response, 2000)
  const event = Buffer.alloc(16 * 1024, 'x')
  let most = 0
  for (let count = 0; count < 5000 && !response.destroyed; count++) {
    stream.write(event)
    most = Math.max(most, response.writableLength)
    // Lets the kernel's buffer fill up.
    await setImmediate()
  }
  expect(response.destroyed).toBe(true)
  expect(most).toBeLessThan(128 * 1024)
  stream.beat()
  await soon(() => expect(response.closed).toBe(true))
})

test('a stream sends its retry time and heartbeats', async () => {
  const server = createServer((_, response) => {
    const stream = new Stream(response, 2000)
    stream.beat()
    stream.end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.close()
  })
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  expect(await answer.text()).toBe('retry: 2000\n\n:\n\n')
})

test('nothing is written to a stream that has ended', async () => {
  const response = await toSomebodyWhoDoesNotRead()
  const stream = new Stream(response, 2000)
  stream.end()
  expect(() => stream.beat()).not.toThrow()
})

test('seats are limited per network and in total, and are given back', () => {
  const seats = new Seats(2, 3)
  const first = seats.take('a')
  expect([seats.take('a') !== null, seats.take('a')]).toEqual([true, null])
  expect([seats.take('b') !== null, seats.take('c')]).toEqual([true, null])
  first?.()
  expect(seats.taken).toBe(2)
  expect(seats.take('a')).not.toBeNull()
})
