import { test } from 'vitest'
import { normalizeOldPath } from '@/lib/newsroom/articles/old-address.ts'
import { samePath } from '@/lib/web/sign-in/back-path.ts'
import { expectNearlyLinear, type Parser } from '../../../support/cost.ts'

/** As long as Node lets the head of a request be. */
const HEAD = 16_384
const units = [
  ...[
    '/',
    '//',
    '/.',
    '/..',
    '?',
    '?p=',
    '&p=1',
    '&',
    '=',
    '#',
    '%',
    '25',
    '%25',
    '%2f',
    '%E0%B8%81',
  ],
  ...['%CC%81', '%CC%81%CC%A3', '\u0301\u0323', '\\', '@', ':', 'http://a/', '+', ';'],
]

const parsers: Parser[] = [
  {
    name: 'addresses of an earlier site',
    limit: HEAD,
    parse: (address) => [normalizeOldPath(`/${address}`), normalizeOldPath(`/?p=1&${address}`)],
  },
  {
    name: 'where a redirect leads',
    limit: HEAD,
    parse: (path) => [samePath(`/${path}`), samePath(`/%${path}`), samePath(`/a?to=${path}`)],
  },
]

test.each(parsers)('CPU grows no faster than n log n: $name', (parser) => {
  expectNearlyLinear({ ...parser, units, shapes: 80 })
})
