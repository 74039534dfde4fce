import { expect, test } from 'vitest'
import { ArticleList } from '@/components/lists/article-list.tsx'
import type { ListView } from '@/lib/pages/articles/page-views.ts'
import { render, screen } from '@/tests/components/support/page.ts'
import { card, picture, site } from '@/tests/components/support/samples.ts'

function show(changes: Partial<ListView> = {}, label?: string) {
  const view: ListView = {
    name: 'Indonesia',
    description: 'From Sabang to Merauke.',
    address: '/category/indonesia',
    path: [{ slug: 'asean-news', name: 'ASEAN News' }],
    children: [{ slug: 'java', name: 'Java' }],
    cards: [card('first', { hero: picture }), card('next')],
    newest: true,
    olderAfter: null,
    ...changes,
  }
  render(<ArticleList view={view} site={site} {...(label ? { label } : {})} />)
}

test('a category shows its description and path', () => {
  show()
  expect(screen.getByRole('heading', { level: 1, name: 'Indonesia' })).toBeDefined()
  expect(screen.getByText('From Sabang to Merauke.')).toBeDefined()
  const above = screen.getByRole('navigation', { name: 'Sections above' })
  expect(above.textContent).toBe('ASEAN News')
  expect(screen.getByRole('link', { name: 'Java' }).getAttribute('href')).toBe('/category/java')
})

test('articles are listed with date and author', () => {
  show()
  expect(screen.getByRole('heading', { name: 'Headline of first' })).toBeDefined()
  expect(screen.getAllByText('14 October 2023')).toHaveLength(2)
  expect(screen.getAllByText('Desk Writer')).toHaveLength(2)
})

test('only the first story of the first page is the lead', () => {
  show({ newest: false })
  expect(document.querySelector('.row-lead')).toBeNull()
})

test('a list links to older articles', () => {
  show({ olderAfter: 'next' })
  expect(screen.getByRole('link', { name: 'Older articles' }).getAttribute('href')).toBe(
    '/category/indonesia?after=next',
  )
  expect(screen.queryByRole('link', { name: 'Newest articles' })).toBeNull()
})

test('a later page links back to the newest', () => {
  show({ newest: false })
  expect(screen.getByRole('link', { name: 'Newest articles' }).getAttribute('href')).toBe(
    '/category/indonesia',
  )
})

test('an empty list shows a message', () => {
  show({ cards: [] }, 'Tag')
  expect(screen.getByText('Nothing is published here yet.')).toBeDefined()
  expect(screen.getByText('Tag')).toBeDefined()
})
