import { expect, test } from 'vitest'
import { Front } from '@/components/front/front.tsx'
import type { FrontView } from '@/lib/articles/page-views.ts'
import { render, screen, within } from '@/tests/components/support/page.ts'
import { card, correction, site } from '@/tests/components/support/samples.ts'

const EMPTY: FrontView = {
  edition: null,
  lead: null,
  second: [],
  latest: [],
  strips: [],
  mostDiscussed: [],
  corrections: [],
}
const FULL: FrontView = {
  edition: '2023-10-14T01:20:00.000Z',
  lead: card('lead'),
  second: [card('second')],
  latest: [
    card('this-morning', { publishedAt: '2023-10-14T00:12:00.000Z' }),
    card('last-week', { publishedAt: '2023-10-07T00:12:00.000Z' }),
  ],
  strips: [{ section: { slug: 'climate', name: 'Climate' }, cards: [card('coral')] }],
  mostDiscussed: [card('loud', { commentCount: 1204 })],
  corrections: [correction()],
}

test('a newspaper without stories says how to begin', () => {
  render(<Front view={EMPTY} site={site} />)
  expect(screen.getByRole('heading', { name: 'Nothing is published yet' })).toBeDefined()
  expect(screen.getByText('npm run import -- FILE.xml')).toBeDefined()
})

test('one story alone makes a front page', () => {
  render(<Front view={{ ...EMPTY, edition: FULL.edition, lead: card('only') }} site={site} />)
  expect(screen.getByRole('heading', { name: 'Headline of only' })).toBeDefined()
  expect(screen.queryByRole('heading', { name: 'Latest' })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Most discussed' })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Corrections' })).toBeNull()
})

test('the latest show the clock today and the day before that', () => {
  render(<Front view={FULL} site={site} />)
  const latest = within(screen.getByRole('region', { name: 'Latest' }))
  expect(latest.getByText('08:12')).toBeDefined()
  expect(latest.getByText('7 Oct')).toBeDefined()
})

test('each section has its strip, under a link to the section', () => {
  render(<Front view={FULL} site={site} />)
  const strip = within(screen.getByRole('region', { name: 'Climate' }))
  expect(strip.getByRole('link', { name: 'Climate' }).getAttribute('href')).toBe(
    '/category/climate',
  )
  expect(strip.getByRole('heading', { name: 'Headline of coral' })).toBeDefined()
})

test('the columns tell what readers discuss and what the desk put right', () => {
  render(<Front view={FULL} site={site} />)
  expect(screen.getByText('1,204 comments')).toBeDefined()
  const put = within(screen.getByRole('region', { name: 'Corrections' }))
  expect(put.getByRole('link', { name: /Dunay lies east/ }).getAttribute('href')).toBe(
    '/article/thousand-containers#corrections',
  )
})
