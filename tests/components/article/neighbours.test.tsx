import { expect, test } from 'vitest'
import { Neighbours } from '@/components/article/neighbours.tsx'
import { StoryFacts } from '@/components/article/story-facts.tsx'
import { render, screen, within } from '@/tests/components/support/page.ts'
import { article, pageView } from '@/tests/components/support/samples.ts'

const older = { slug: 'a-buoy-rings', headline: 'A buoy rings', language: 'en' }
const newer = { slug: 'kapal-berlayar', headline: 'Kapal berlayar', language: 'id' }

test('a story leads to the one before and the one after it in its section', () => {
  render(<Neighbours view={pageView({ older, newer })} />)
  const nav = within(screen.getByRole('navigation', { name: 'Before and after in ASEAN News' }))
  const previous = nav.getByRole('link', { name: /Previous story\s*A buoy rings/ })
  expect(previous.getAttribute('href')).toBe('/article/a-buoy-rings')
  const next = nav.getByRole('link', { name: /Next story\s*Kapal berlayar/ })
  expect(next.getAttribute('rel')).toBe('next')
  expect(nav.getByText('Kapal berlayar').getAttribute('lang')).toBe('id')
})

test('the first and the last of a section lead one way only', () => {
  render(<Neighbours view={pageView({ older, newer: null })} />)
  expect(screen.queryByText('Next story')).toBeNull()
  expect(screen.getByText('Previous story')).toBeDefined()
})

test('the only one of a section still says where it stands', () => {
  render(<Neighbours view={pageView()} />)
  const above = screen.getByRole('navigation', { name: 'Sections above' })
  expect(above.textContent).toBe('ASEAN News')
  expect(screen.queryByRole('navigation', { name: /Before and after/ })).toBeNull()
})

test('a story without a section stands nowhere', () => {
  const { container } = render(<Neighbours view={pageView({ path: [] })} />)
  expect(container.innerHTML).toBe('')
})

test('a story says how long it was and in what language, in the site’s words', () => {
  render(<StoryFacts article={article({ words: 1204, language: 'th' })} />)
  expect(screen.getByText('1,204 words in Thai, free to read')).toBeDefined()
})
