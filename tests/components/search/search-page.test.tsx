import { expect, test } from 'vitest'
import { getSearchAddress } from '@/components/search/search-address.ts'
import { SearchPage } from '@/components/search/search-page.tsx'
import { searchRequest } from '@/lib/search/input.ts'
import type { ArticleHit, ArticlesFound, SearchView } from '@/lib/search/search.ts'
import { render, screen, within } from '@/tests/components/support/page.ts'
import { card, site } from '@/tests/components/support/samples.ts'

const SECTIONS = [
  { slug: 'asean-news', name: 'ASEAN News', depth: 0 },
  { slug: 'thailand', name: 'Thailand', depth: 1 },
]

function hit(slug: string): ArticleHit {
  return {
    card: card(slug),
    address: `/article/${slug}`,
    headline: [
      { text: 'A ', hit: false },
      { text: 'ferry', hit: true },
      { text: ' <b>sails</b>', hit: false },
    ],
    excerpt: [{ text: 'It sailed at noon.', hit: false }],
  }
}

function show(query: Record<string, string>, found: Partial<ArticlesFound> | null, cut = false) {
  const articles: ArticlesFound | null = found && {
    ...{ hits: [], count: 0, more: false, pages: 0, authors: [], languages: [], meant: null },
    ...found,
  }
  const view: SearchView = { request: searchRequest(query), cut, articles, comments: null }
  render(<SearchPage view={view} sections={SECTIONS} site={site} tooFast={false} />)
}

test('without a query there is only the form', () => {
  show({}, null)
  expect(screen.getByRole('searchbox', { name: 'Words to look for' })).toBeTruthy()
  expect(screen.queryByRole('list')).toBeNull()
})

test('results highlight the search terms with elements', () => {
  show({ q: 'ferry' }, { hits: [hit('a-ferry')], count: 1, pages: 1 })
  const heading = screen.getByRole('heading', { level: 3 })
  expect(heading.textContent).toBe('A ferry <b>sails</b>')
  expect(heading.querySelector('mark')?.textContent).toBe('ferry')
  expect(heading.querySelector('b')).toBeNull()
  expect(within(heading).getByRole('link').getAttribute('href')).toBe('/article/a-ferry')
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('1 article')
})

test('page links keep the query', () => {
  show({ q: 'ferry', section: 'thailand', page: '2' }, { hits: [hit('a')], count: 25, pages: 3 })
  const pages = screen.getByRole('navigation', { name: 'Pages of articles' })
  const links = within(pages)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))
  expect(links).toEqual([
    '/search?q=ferry&section=thailand',
    '/search?q=ferry&section=thailand&page=3',
  ])
})

test('a filtered search shows its filters', () => {
  show({ q: 'ferry', section: 'thailand', by: 'somebody', language: 'th' }, { count: 0 })
  const chosen = (name: string) => {
    return screen.getByRole<HTMLSelectElement>('combobox', { name }).selectedOptions[0]?.textContent
  }
  expect(screen.getByRole('group').hasAttribute('open')).toBe(true)
  expect(chosen('Section')?.trim()).toBe('Thailand')
  expect(chosen('Author')).toBe('somebody')
  expect(chosen('Language')).toBe('Thai')
  expect(
    screen.getByRole('link', { name: 'Look in the whole newspaper' }).getAttribute('href'),
  ).toBe('/search?q=ferry')
})

test('a language without a name can still be chosen', () => {
  show({ q: 'ferry', language: 'abcd' }, {})
  expect(screen.getByRole('option', { name: 'abcd', selected: true })).toBeTruthy()
})

test('without results, a spelling suggestion links to its results', () => {
  show({ q: 'fery' }, { meant: { typed: 'ferry', hits: [hit('a')] } })
  expect(screen.getByRole('link', { name: 'ferry' }).getAttribute('href')).toBe('/search?q=ferry')
  expect(screen.getAllByRole('article')).toHaveLength(1)
})

test('without results or suggestions, there are other links', () => {
  show({ q: 'ferry tram' }, {})
  expect(screen.getByRole('link', { name: 'Look for any of the words' }).getAttribute('href')).toBe(
    '/search?q=ferry+OR+tram',
  )
  expect(screen.getByRole('link', { name: 'Look in the comments' }).getAttribute('href')).toBe(
    '/search?q=ferry+tram&in=comments',
  )
})

test('rate-limited searches show a message', () => {
  show({ q: 'ferry '.repeat(90) }, { hits: [hit('a')], count: 1, pages: 1 }, true)
  expect(screen.getByText(/looked for its first words/)).toBeTruthy()
})

test('an address parses back to the search it was built from', () => {
  const asked = searchRequest({ q: '"a b" -c', in: 'comments', from: '2026-01-01', page: '3' })
  const address = getSearchAddress(asked, { page: 3 })
  expect(searchRequest(Object.fromEntries(new URL(address, 'http://x').searchParams))).toEqual(
    asked,
  )
})
