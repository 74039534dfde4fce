import { describe, expect, test } from 'vitest'
import { Front } from '@/components/front/front.tsx'
import type { FrontView } from '@/lib/pages/articles/page-views.ts'
import { passageIn, slip } from '@/tests/components/feedback/reading/notes.ts'
import { render, screen, within } from '@/tests/components/support/page.ts'
import { body, card, correction, paragraph, site } from '@/tests/components/support/samples.ts'

const EMPTY: FrontView = {
  edition: null,
  lead: null,
  second: [],
  latest: [],
  strips: [],
  mostDiscussed: [],
  fromTheMargins: [],
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
  strips: [{ category: { slug: 'climate', name: 'Climate' }, cards: [card('coral')] }],
  mostDiscussed: [card('loud', { commentCount: 1204 })],
  fromTheMargins: [],
  corrections: [correction()],
}

test('a newspaper without stories explains how to start', () => {
  render(<Front view={EMPTY} site={site} />)
  expect(screen.getByRole('heading', { name: 'Nothing is published yet' })).toBeDefined()
  expect(screen.getByText('npm run import -- FILE.xml')).toBeDefined()
})

test('one story is enough for a front page', () => {
  render(<Front view={{ ...EMPTY, edition: FULL.edition, lead: card('only') }} site={site} />)
  expect(screen.getByRole('heading', { name: 'Headline of only' })).toBeDefined()
  expect(screen.queryByRole('heading', { name: 'Latest' })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Most discussed' })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Corrections' })).toBeNull()
})

test('the latest stories show the time today and the date before', () => {
  render(<Front view={FULL} site={site} />)
  const latest = within(screen.getByRole('region', { name: 'Latest' }))
  expect(latest.getByText('08:12')).toBeDefined()
  expect(latest.getByText('7 Oct')).toBeDefined()
})

test('each category has a strip with a link', () => {
  render(<Front view={FULL} site={site} />)
  const strip = within(screen.getByRole('region', { name: 'Climate' }))
  expect(strip.getByRole('link', { name: 'Climate' }).getAttribute('href')).toBe(
    '/category/climate',
  )
  expect(strip.getByRole('heading', { name: 'Headline of coral' })).toBeDefined()
})

test('the columns list discussed stories and corrections', () => {
  render(<Front view={FULL} site={site} />)
  expect(screen.getByText('1,204 comments')).toBeDefined()
  const put = within(screen.getByRole('region', { name: 'Corrections' }))
  expect(put.getByRole('link', { name: /Dunay lies east/ }).getAttribute('href')).toBe(
    '/article/thousand-containers#corrections',
  )
})

describe('from the margins', () => {
  const text = body(paragraph('The ferry left at dawn.'))
  const picked = slip(12, passageIn(text, 'left at dawn'), { ups: 18, replyCount: 2 })
  const article = { slug: 'a-ferry', headline: 'A ferry sails', language: 'en' }
  const fromTheMargins = [{ slip: picked, best: 0.8, article }]

  test('shows the passage with a link to its note, its author and text', () => {
    render(<Front view={{ ...FULL, fromTheMargins }} site={site} />)
    const margins = within(screen.getByRole('region', { name: 'From the margins' }))
    const passage = margins.getByRole('link', { name: 'left at dawn' })
    expect(passage.getAttribute('href')).toBe('/article/a-ferry#note-12')
    expect(margins.getByText('Words of 12')).toBeDefined()
    expect(margins.getByText('Reader 12')).toBeDefined()
    expect(margins.getByText('2 replies')).toBeDefined()
    expect(margins.getByText(/^▲ 18/).textContent).toBe('▲ 18 votes')
    expect(margins.getByText('A ferry sails')).toBeDefined()
  })

  test('replaces the latest stories, which move to the columns', () => {
    const { container } = render(<Front view={{ ...FULL, fromTheMargins }} site={site} />)
    expect(container.querySelector('.top')?.textContent).not.toContain('Latest')
    expect(container.querySelector('.columns')?.textContent).toContain('Latest')
  })

  test('is omitted without notes', () => {
    render(<Front view={FULL} site={site} />)
    expect(screen.queryByRole('region', { name: 'From the margins' })).toBeNull()
  })
})
