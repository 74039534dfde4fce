import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalizeOldPath } from '@/lib/newsroom/articles/old-address.ts'

test.each([
  ['/2013/01/10/Some-Title/', '/2013/01/10/some-title'],
  ['https://old.example/2013/a?utm_source=x#top', '/2013/a'],
  ['//old.example/a//b/', '/a/b'],
  ['/?p=12', '/?p=12'],
  ['/?utm=1&p=12&x=2', '/?p=12'],
  ['/blog/?page_id=3', '/blog?page_id=3'],
  ['/?attachment_id=7&p=7', '/?p=7'],
  ['/?cat=4', '/?cat=4'],
  ['/?author=1', '/?author=1'],
  ['/?p=drop', '/'],
  ['/?s=word', '/'],
  ['/tag/%E0%B9%80%E0%B8%A3/', '/tag/เร'],
  ['/tag/%e0%b9%80%e0%b8%a3', '/tag/เร'],
  ['/tag/cafe%CC%81', '/tag/café'],
  ['/a%zz', '/a%zz'],
  ['', '/'],
])('the old address %s is stored as %s', (written, stored) => {
  expect(normalizeOldPath(written)).toBe(stored)
})

test('any address normalises to a path', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
      const once = normalizeOldPath(url)
      expect(once.startsWith('/')).toBe(true)
      expect(normalizeOldPath(`${once}/`)).toBeTypeOf('string')
    }),
  )
})
