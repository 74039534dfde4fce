import { expect, test } from 'vitest'
import { OldSite } from '@/lib/exchange/wordpress/addresses/old-site.ts'
import { parentsFirst, pathsOfTerm } from '@/lib/exchange/wordpress/terms/term-tree.ts'
import type { TermRecord } from '@/lib/exchange/wordpress/wxr/record.ts'

const tree = (...pairs: readonly (readonly [string, string])[]) =>
  new Map<string, TermRecord>(
    pairs.map(([nicename, parent], index) => [
      nicename,
      {
        ...{ type: 'category', taxonomy: 'category', description: '', name: nicename },
        ...{ id: index + 1, nicename, parent },
      },
    ]),
  )
const order = (terms: ReadonlyMap<string, TermRecord>) => {
  const mended: string[] = []
  const list = parentsFirst(terms, (nicename) => mended.push(nicename))
  return { list: list.map(({ nicename, parent }) => `${parent}>${nicename}`), mended }
}

test('parents come before their children, however the export lists them', () => {
  const { list, mended } = order(tree(['c', 'b'], ['b', 'a'], ['a', ''], ['d', '']))
  expect([list, mended]).toEqual([['>a', 'a>b', 'b>c', '>d'], []])
})

test('a category without its parent, or in a circle, stands on top', () => {
  const { list, mended } = order(tree(['x', 'gone'], ['y', 'z'], ['z', 'y'], ['self', 'self']))
  expect(list).toEqual(['>x', '>z', 'z>y', '>self'])
  expect(mended).toEqual(['x', 'z', 'self'])
})

test('a category was found under its path, its name and its number', () => {
  const terms = tree(['sea', ''], ['ferries', 'sea'])
  const site = new OldSite({
    ...{ type: 'site', title: '', link: '', language: '', version: '1.2', baseSiteUrl: '' },
    baseBlogUrl: 'https://old.example/blog/',
  })
  const ferries = terms.get('ferries')
  expect(ferries && pathsOfTerm(site, ferries, terms)).toEqual([
    '/blog/category/sea/ferries',
    '/blog/category/ferries',
    '/blog?cat=2',
  ])
})
