import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backPath, samePath, signInPath } from '@/lib/web/sign-in/back-path.ts'

const SITE = 'https://news.example'

/** Parts that addresses of traps are made of. */
const part = fc.oneof(
  fc.constantFrom(
    ...['/', '//', '\\', '/\\', '%2f', '%5c', '%252f', '.', '..', '@', ':', '?', '#', '\t', '\n'],
    ...['javascript:', 'https:', 'data:', 'evil.example', 'news.example', '\u0000', '%00', '%'],
  ),
  fc.string({ maxLength: 5 }),
)
const address = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))

describe('an address to come back to', () => {
  test('never leads to another site, by any way of reading it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          address,
          address.map((end) => `/${end}`),
          fc.webUrl(),
        ),
        (given) => {
          const path = samePath(given)
          if (path === null) return
          for (const read of [path, decodedOr(path), path.replaceAll('\\', '/')]) {
            expect(new URL(read, SITE).origin).toBe(SITE)
            expect(read).not.toMatch(/^(\/\/|[^/])/)
          }
          expect(path).not.toMatch(/[\p{Cc}\\]/u)
          expect(samePath(path)).toBe(path)
        },
      ),
    )
  })

  test('is one of this site whatever somebody wrote', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), address)
    const starts = fc.constantFrom('', '/', '//', '/%09/', '/\t/', '/\\', SITE, `${SITE}/`)
    fc.assert(
      fc.property(starts, text, (start, given) => {
        for (const path of [backPath(start + given), backPath(start + given, SITE)]) {
          expect(new URL(path, SITE).origin).toBe(SITE)
          expect(path).toMatch(/^[\x21-\x7e]+$/)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('may be in any script, and is written in the characters of a header', () => {
    expect(samePath('/article/ข่าว')).toBe(`/article/${encodeURIComponent('ข่าว')}`)
  })

  test.each([
    '//evil.example',
    '/%09/evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/%2fevil.example',
    '/%252fevil.example',
    '/%5cevil.example',
    'javascript:alert(1)',
    'https://evil.example',
    'https:evil.example',
    'evil.example',
    '',
    '/%',
    `/${'x'.repeat(3000)}`,
    undefined,
    ['/'],
  ])('is not %j', (given) => {
    expect(samePath(given)).toBeNull()
    expect(backPath(given)).toBe('/')
  })

  test.each(['/', '/account', '/article/x?comment=12&replies=2#comment-12', '/search?q=50%25'])(
    'may be %s',
    (given) => {
      expect(samePath(given)).toBe(given)
    },
  )

  test('may stand in a query whatever it says', () => {
    expect(samePath('/search?q=%5c//x')).toBe('/search?q=%5c//x')
  })

  test('may be a whole address of our own, and of nobody whose begins like ours', () => {
    expect(samePath(`${SITE}/account`, SITE)).toBe('/account')
    expect(samePath(`${SITE}.evil.example/account`, SITE)).toBeNull()
    expect(samePath(`${SITE}//evil.example`, SITE)).toBeNull()
  })
})

test('the way to sign in leads back', () => {
  expect(signInPath('/article/x#comments')).toBe('/sign-in?to=%2Farticle%2Fx%23comments')
  expect(signInPath('/', { kept: true })).toBe('/sign-in?to=%2F&note=draft')
})

function decodedOr(path: string): string {
  try {
    return decodeURIComponent(path.split(/[?#]/)[0] ?? '')
  } catch {
    return path
  }
}
