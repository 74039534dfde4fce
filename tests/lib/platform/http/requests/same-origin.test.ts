import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { isForeign, nameHost } from '@/lib/platform/http/requests/same-origin.ts'

const SITE = 'https://news.example'

interface Sent {
  method?: string
  url?: string
  headers?: Record<string, string>
}

const request = ({ method = 'POST', url = '/sign-in', headers = {} }: Sent) =>
  ({ method, url, headers: { host: 'localhost:3000', ...headers } }) as unknown as IncomingMessage

const foreign = (sent: Sent) => isForeign(request(sent), SITE)

describe('what another site makes a browser send', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'is refused when it changes something (%s)',
    (method) => {
      expect(foreign({ method, headers: { origin: 'https://evil.example' } })).toBe(true)
    },
  )

  test.each([
    'null',
    'https://localhost:3001',
    'https://news.example.evil.example',
    'https://news.example:8443',
    'ftp://news.example',
    'nonsense',
    '',
  ])('is refused from the origin %s', (origin) => {
    expect(foreign({ headers: { origin } })).toBe(true)
  })

  test('is refused when the browser itself says so', () => {
    expect(foreign({ headers: { 'sec-fetch-site': 'cross-site' } })).toBe(true)
    const both = { origin: SITE, 'sec-fetch-site': 'cross-site' }
    expect(foreign({ headers: both })).toBe(true)
  })

  test('may be read', () => {
    expect(foreign({ method: 'GET', headers: { origin: 'https://evil.example' } })).toBe(false)
    expect(foreign({ method: 'HEAD', headers: { 'sec-fetch-site': 'cross-site' } })).toBe(false)
  })
})

describe('what our own pages send is taken', () => {
  test('from the host that was asked', () => {
    expect(foreign({ headers: { origin: 'http://localhost:3000' } })).toBe(false)
    expect(foreign({ headers: { origin: 'http://LOCALHOST:3000' } })).toBe(false)
  })

  test('from the site’s own address, when a proxy asks by another', () => {
    expect(foreign({ headers: { origin: SITE, 'sec-fetch-site': 'same-origin' } })).toBe(false)
  })

  test('and so is what programs send that are no browsers', () => {
    expect(foreign({})).toBe(false)
  })
})

test('one-click unsubscribing and renewing come from elsewhere, and nothing near them', () => {
  const headers = { origin: 'https://mail.example' }
  expect(foreign({ url: '/unsubscribe?token=x', headers })).toBe(false)
  expect(foreign({ url: '/api/renew', headers })).toBe(false)
  expect(foreign({ url: '/unsubscribe/x', headers })).toBe(true)
  expect(foreign({ url: '/x?/unsubscribe', headers })).toBe(true)
})

test('Next is told the host of the origin, and never what a stranger wrote', () => {
  const known = request({ headers: { origin: SITE, 'x-forwarded-host': 'evil.example' } })
  nameHost(known)
  expect(known.headers['x-forwarded-host']).toBe('news.example')
  const unknown = request({ headers: { 'x-forwarded-host': 'evil.example' } })
  nameHost(unknown)
  expect(unknown.headers['x-forwarded-host']).toBeUndefined()
})
