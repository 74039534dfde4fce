import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import {
  hasWords,
  INTERFACE_HEADER,
  interfaceOf,
  pickInterface,
} from '@/lib/platform/http/requests/pick-interface.ts'

type Headers = IncomingMessage['headers']
const asked = (headers: Headers, url = '/') => ({ headers, url }) as IncomingMessage

describe('a page is answered', () => {
  test.each<[string, Headers, string]>([
    [
      'as the reader chose, whatever the browser accepts',
      { cookie: 'a=b; interface=vi', 'accept-language': 'th' },
      'vi',
    ],
    ['as the browser accepts', { 'accept-language': 'th-TH' }, 'th'],
    ['in the newspaper’s language, where nothing says otherwise', {}, 'id'],
    ['as accepted, where the cookie names no language', { cookie: 'interface=xx' }, 'id'],
    [
      'as if without a cookie, where another’s name ends like it',
      { cookie: 'my-interface=vi' },
      'id',
    ],
    ['as if without one, where more stands in it', { cookie: 'interface=vi/../en' }, 'id'],
  ])('%s', (_how, headers, language) => {
    expect(interfaceOf(asked(headers), 'id')).toBe(language)
  })

  test('in English, where the newspaper’s language is none of the interface’s', () => {
    expect(interfaceOf(asked({}), 'km')).toBe('en')
  })
})

test.each(['/', '/article/ferry', '/tag/เรือ', '/about', '/sign-in', '/~id/about', '/apis'])(
  '%s has words',
  (path) => {
    expect(hasWords(path)).toBe(true)
  },
)

test.each([
  '/_next/static/a.js',
  '/api/reader',
  '/media/a.svg',
  '/share/a-ferry/wide-0123456789abcdef.png',
  '/feed.xml',
  '/category/world/feed.json',
  '/sitemap/pages.xml',
  '/robots.txt',
  '/article/ferry/annotations',
  '/annotation/12',
])('%s has none', (path) => {
  expect(hasWords(path)).toBe(false)
})

test('what a client claims about renderings is taken away', () => {
  const request = asked({ [INTERFACE_HEADER]: 'th' }, '/feed.xml')
  pickInterface(request, {} as ServerResponse, 'en')
  expect(request.headers[INTERFACE_HEADER]).toBeUndefined()
})

test('caches learn what a page depends on, beside what they know already', async () => {
  const server = createServer((request, response) => {
    pickInterface(request, response, 'th')
    if (request.url === '/plain') response.setHeader('vary', 'rsc')
    response.end(String(request.headers[INTERFACE_HEADER]))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const told = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`)
    return [await response.text(), response.headers.get('vary')]
  }
  expect(await told('/plain')).toEqual(['th', 'rsc, Accept-Language, Cookie'])
  expect(await told('/')).toEqual(['th', 'Accept-Language, Cookie'])
  expect(await told('/feed.xml')).toEqual(['undefined', null])
  server.close()
})
