import { expect, test } from 'vitest'
import { isLoopbackHost } from '@/lib/platform/http/requests/loopback-host.ts'

test.each([
  'localhost',
  'localhost:3000',
  'LOCALHOST:3000',
  '127.0.0.1:3000',
  '[::1]:3000',
  'news.localhost:3000',
])('the host %s is this machine', (host) => {
  expect(isLoopbackHost(host)).toBe(true)
})

test.each([
  null,
  '',
  'evil.invalid',
  'evil.invalid:3000',
  'localhost.evil.invalid',
  '127.0.0.1.evil.invalid',
  'evil-localhost',
  '0.0.0.0:3000',
  '192.168.1.7:3000',
  'evil.invalid#.localhost',
  'evil.invalid/.localhost',
  'evil.invalid@localhost',
  'localhost/x',
  '[::2]',
  'localhost:port',
])('the host %s is not', (host) => {
  expect(isLoopbackHost(host)).toBe(false)
})
