import { expect, test } from 'vitest'
import { Neighbours } from '@/components/article/neighbours.tsx'
import { StoryFacts } from '@/components/article/story-facts.tsx'
import { render, screen, within } from '@/tests/components/support/page.ts'
import { article, pageView } from '@/tests/components/support/samples.ts'

const older = { slug: 'a-buoy-rings', headline: 'A buoy rings', language: 'en' }
const newer = { slug: 'kapal-berlayar', headline: 'Kapal berlayar', language: 'id' }

test('links to the previous and next story of the category', () => {
  render(<Neighbours view={pageView({ older, newer })} />)
  const nav = within(screen.getByRole('navigation', { name: 'Before and after in ASEAN News' }))
  const previous = nav.getByRole('link', { name: /Previous story\s*A buoy rings/ })
  expect(previous.getAttribute('href')).toBe('/article/a-buoy-rings')
  const next = nav.getByRole('link', { name: /Next story\s*Kapal berlayar/ })
  expect(next.getAttribute('rel')).toBe('next')
  expect(nav.getByText('Kapal berlayar').getAttribute('lang')).toBe('id')
})

test('links only one way from the first and the last story', () => {
  render(<Neighbours view={pageView({ older, newer: null })} />)
  expect(screen.queryByText('Next story')).toBeNull()
  expect(screen.getByText('Previous story')).toBeDefined()
})

test('shows the category path of the only story in a category', () => {
  render(<Neighbours view={pageView()} />)
  const above = screen.getByRole('navigation', { name: 'Sections above' })
  expect(above.textContent).toBe('ASEAN News')
  expect(screen.queryByRole('navigation', { name: /Before and after/ })).toBeNull()
})

test('renders nothing for a story without a category', () => {
  const { container } = render(<Neighbours view={pageView({ path: [] })} />)
  expect(container.innerHTML).toBe('')
})

test('shows a story’s length and language in the site’s language', () => {
  render(<StoryFacts article={article({ words: 1204, language: 'th' })} />)
  expect(screen.getByText('1,204 words in Thai, free to read')).toBeDefined()
})
