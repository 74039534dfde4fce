import { test } from 'vitest'
import { prefersPage, wantedBy } from '@/lib/exchange/annotations/responses/preferences.ts'
import { addressList, clientAddressOf } from '@/lib/platform/http/requests/client-address.ts'
import { hasWords, interfaceFor } from '@/lib/platform/http/requests/pick-interface.ts'
import { canExist } from '@/lib/platform/http/requests/request-address.ts'
import { samePath } from '@/lib/web/sign-in/back-path.ts'
import { expectNearlyLinear, type Parser } from '../../../support/cost.ts'

/** All headers of a request together, as Node takes them; an address is one of them. */
const HEADERS = 16_384
const trusted = addressList(['10.0.0.0/8'])
type Request = Parameters<typeof clientAddressOf>[0]

const parsers: Parser[] = [
  {
    name: 'Accept-Language',
    limit: HEADERS,
    units: ['en', ',', ';', 'q=', ';q=0.5', 'en,', '-', 'en-'],
    parse: (accepted) => interfaceFor({ cookies: '', accepted }, 'en'),
  },
  {
    name: 'cookies',
    limit: HEADERS,
    units: ['interface=', 'interface=en', '; ', ';', '=', 'a=b;', ';interface=xx'],
    parse: (cookies) => interfaceFor({ cookies, accepted: '' }, 'en'),
  },
  {
    name: 'X-Forwarded-For',
    limit: HEADERS,
    units: ['10.0.0.1,', '[::1]:1,', '[', ']:1', '1.1', '%', '::ffff:', '::ffff:10.0.0.1, '],
    parse: (hops) => {
      const request = {
        socket: { remoteAddress: '10.0.0.1' },
        headers: { 'x-forwarded-for': hops },
      }
      return clientAddressOf(request as unknown as Request, trusted)
    },
  },
  {
    name: 'Accept and Prefer',
    limit: HEADERS,
    units: ['text/html', ',', ';q=', 'return=', 'return = ', 'include="', '*/*', '; include ="a '],
    parse: (header) => [
      prefersPage(header),
      wantedBy(header),
      wantedBy(`return=representation;${header}`),
    ],
  },
  {
    name: 'paths',
    limit: HEADERS,
    units: ['/', '%25', '%', '%2f', '//', '/..', '?', '#', '\\', '%E0%B8%81', '/article/'],
    parse: (path) => [canExist(`/${path}`), hasWords(path), samePath(`/${path}`)],
  },
]

test.each(parsers)('CPU grows no faster than n log n: $name', (parser) => {
  expectNearlyLinear({ ...parser, shapes: 50 })
})
