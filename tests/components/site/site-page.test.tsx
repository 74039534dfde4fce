import { expect, test } from 'vitest'
import { MissingPage } from '@/components/site/missing-page.tsx'
import { SitePage } from '@/components/site/site-page.tsx'
import { Trouble } from '@/components/site/trouble.tsx'
import { render, screen, userEvent, within } from '@/tests/components/support/page.ts'
import { site } from '@/tests/components/support/samples.ts'

const sections = ['World', 'ASEAN News'].map((name) => {
  return { name, slug: name.toLowerCase().replace(' ', '-') }
})

const pages = [{ slug: 'how-we-work', name: 'How we work' }]

test('the footer links to static pages, corrections and the feed', () => {
  render(
    <SitePage site={site} frame={{ categories: sections, pages }}>
      Text
    </SitePage>,
  )
  const nav = within(screen.getByRole('navigation', { name: 'The newspaper' }))
  const addresses = nav.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(addresses).toEqual(['/how-we-work', '/corrections', '/archive', '/feed.xml'])
})

test('a missing tagline leaves no gap', () => {
  const { container, rerender } = render(
    <SitePage site={site} frame={{ categories: sections, pages }}>
      Text
    </SitePage>,
  )
  expect(container.querySelector('.tagline')?.textContent).toBe(site.tagline)
  rerender(
    <SitePage site={{ ...site, tagline: '' }} frame={{ categories: sections, pages }}>
      Text
    </SitePage>,
  )
  expect(container.querySelector('.tagline')).toBeNull()
})

test('the masthead marks the page’s category', () => {
  render(
    <SitePage site={site} frame={{ categories: sections, pages }} section="asean-news">
      Text
    </SitePage>,
  )
  const nav = within(screen.getByRole('navigation', { name: 'Sections' }))
  expect(nav.getByRole('link', { current: true }).textContent).toBe('ASEAN News')
})

test('the front page shows the date of its edition', () => {
  render(
    <SitePage
      site={site}
      frame={{ categories: sections, pages }}
      edition="2023-10-14T01:20:00.000Z"
    >
      Text
    </SitePage>,
  )
  expect(screen.getByText('Saturday 14 October 2023')).toBeDefined()
})

test('the masthead shows nine categories and a link to all of them', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ slug: `s${at}`, name: `Section ${at}` }))
  render(
    <SitePage site={site} frame={{ categories: many, pages: [] }}>
      Text
    </SitePage>,
  )
  const nav = within(screen.getByRole('navigation', { name: 'Sections' }))
  expect(nav.getAllByRole('link')).toHaveLength(10)
  expect(nav.getByRole('link', { name: 'All sections' }).getAttribute('href')).toBe('#sections')
})

test('a missing page lists the categories', () => {
  render(<MissingPage sections={sections} />)
  expect(screen.getByRole('link', { name: 'Go to the front page' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'World' })).toBeDefined()
})

test('a failed page can be retried', async () => {
  const reader = userEvent.setup()
  let tries = 0
  render(
    <Trouble
      retry={() => {
        tries += 1
      }}
    />,
  )
  await reader.click(screen.getByRole('button', { name: 'Try again' }))
  expect(tries).toBe(1)
})
