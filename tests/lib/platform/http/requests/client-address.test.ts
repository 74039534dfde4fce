import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { addressList, clientAddressOf } from '@/lib/platform/http/requests/client-address.ts'

function from(socket: string, forwarded: string | undefined, trusted: readonly string[] = []) {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const request = { socket: { remoteAddress: socket }, headers } as unknown as IncomingMessage
  return clientAddressOf(request, addressList(trusted))
}

describe('the address a request comes from', () => {
  test('is the socket’s, whatever somebody writes into X-Forwarded-For', () => {
    expect(from('203.0.113.7', '1.2.3.4')).toBe('203.0.113.7')
    expect(from('203.0.113.7', '1.2.3.4', ['127.0.0.1'])).toBe('203.0.113.7')
  })

  test('is what a trusted proxy says', () => {
    expect(from('127.0.0.1', '203.0.113.7', ['127.0.0.1'])).toBe('203.0.113.7')
    expect(from('::ffff:127.0.0.1', '203.0.113.7', ['127.0.0.0/8'])).toBe('203.0.113.7')
    expect(from('::1', '2001:db8::7', ['::1'])).toBe('2001:db8::7')
  })

  test('is the last hop that is no trusted proxy, because those before it anyone may write', () => {
    const trusted = ['127.0.0.1', '10.0.0.0/8']
    expect(from('127.0.0.1', '6.6.6.6, 203.0.113.7, 10.0.0.9', trusted)).toBe('203.0.113.7')
  })

  test('is the farthest proxy’s where all are trusted', () => {
    expect(from('127.0.0.1', '10.0.0.9, 10.0.0.8', ['127.0.0.1', '10.0.0.0/8'])).toBe('10.0.0.9')
  })

  test('is not what comes before a hop that cannot be read', () => {
    expect(from('127.0.0.1', '6.6.6.6, nonsense', ['127.0.0.1'])).toBe('127.0.0.1')
    expect(from('127.0.0.1', '', ['127.0.0.1'])).toBe('127.0.0.1')
    expect(from('127.0.0.1', undefined, ['127.0.0.1'])).toBe('127.0.0.1')
  })

  test.each([
    ['203.0.113.7:4711', '203.0.113.7'],
    ['[2001:db8::7]:4711', '2001:db8::7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['fe80::1%eth0', 'fe80::1'],
  ])('is %s without what stands around it', (written, address) => {
    expect(from('127.0.0.1', written, ['127.0.0.1'])).toBe(address)
  })
})
