import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canExist } from '@/lib/platform/http/requests/request-address.ts'

describe('an address that a reader asks for', () => {
  test.each([
    '/',
    '/article/cho-noi',
    '/caf%C3%A9?x=%C3%A9',
    '/?after=%E0%A4',
    '/search?q=50%25%00',
    `/article/${encodeURIComponent('ก'.repeat(200))}`,
    `/api/more/${encodeURIComponent('ก'.repeat(200))}/author/${encodeURIComponent('ข'.repeat(200))}`,
  ])('may name something: %s', (address) => {
    expect(canExist(address)).toBe(true)
  })

  test.each([
    ['a stray percent sign', '/100%'],
    ['bytes that are no text', '/caf%E9'],
    ['a percent sign, encoded', '/media/%25.svg'],
    ['what was encoded twice', '/tag/%2525/feed.xml'],
    ['a NUL', '/tag/%00'],
    ['a line break', '/%0d%0aset-cookie:a=b'],
    ['a backslash', '/%5cevil.invalid'],
    ['a name longer than any', `/media/${'x'.repeat(300)}.svg`],
    ['a path longer than any', '/x'.repeat(600)],
    ['an address of another site', 'http://evil.invalid/'],
    ['no path at all', '*'],
  ])('names nothing with %s', (_what, address) => {
    expect(canExist(address)).toBe(false)
  })

  test('can be decoded again and again by whoever reads it, if it may name something', () => {
    const part = fc.oneof(fc.constantFrom('%', '%25', '%2', '%E0', '/', '%00', '?'), fc.string())
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const address = `/${parts.join('')}`
        if (!canExist(address)) return
        const once = decodeURIComponent(address.split('?')[0] ?? '')
        expect(decodeURIComponent(once)).toBe(once)
      }),
    )
  })
})
