import { expect, test } from 'vitest'
import { ArchiveDay } from '@/components/archive/archive-day.tsx'
import { ArchiveIndex } from '@/components/archive/archive-index.tsx'
import { ArchiveMonth } from '@/components/archive/archive-month.tsx'
import {
  formatArchiveDate,
  formatArchiveYear,
  formatShortMonth,
} from '@/components/archive/archive-words.ts'
import type { ArchiveDayView, ArchiveMonthView } from '@/lib/pages/archive/archive.ts'
import { render, screen, within } from '@/tests/components/support/page.ts'
import { card, site } from '@/tests/components/support/samples.ts'

const month: ArchiveMonthView = {
  of: '2026-11',
  cards: [card('a-ferry'), card('a-buoy')],
  newest: true,
  olderAfter: 'a-buoy',
  older: '2026-09',
  newer: '2026-12',
  days: [
    { of: '2026-11-02', count: 1 },
    { of: '2026-11-29', count: 1204 },
  ],
}

const day: ArchiveDayView = {
  of: '2026-11-29',
  cards: [card('a-ferry')],
  newest: true,
  olderAfter: null,
  older: '2026-11-02',
  newer: null,
  onThisDay: [{ slug: 'kapal', headline: 'Kapal', language: 'id', day: '2019-11-29' }],
}

function link(name: string | RegExp) {
  return screen.getByRole('link', { name }).getAttribute('href')
}

test('the archive lists months by year, with their number of stories', () => {
  const months = [{ of: '2026-11' as const, count: 1204 }]
  render(<ArchiveIndex view={{ years: [{ year: '2026', count: 1204, months }] }} site={site} />)
  expect(screen.getByRole('heading', { level: 2, name: /^2026 1,204 stories$/ })).toBeDefined()
  expect(link('November 2026: 1,204 stories')).toBe('/archive/2026/11')
  expect(link(/On this day/)).toBe('/archive/today')
})

test('an empty archive shows a message', () => {
  render(<ArchiveIndex view={{ years: [] }} site={site} />)
  expect(screen.getByText('Nothing is published here yet.')).toBeDefined()
})

test('a month links to its days, its later pages and the adjacent months', () => {
  render(<ArchiveMonth view={month} site={site} />)
  expect(screen.getByRole('heading', { level: 1, name: 'November 2026' })).toBeDefined()
  expect(link('2 November 2026: 1 story')).toBe('/archive/2026/11/02')
  expect(link('29 November 2026: 1,204 stories')).toBe('/archive/2026/11/29')
  expect(link('Older articles')).toBe('/archive/2026/11?after=a-buoy')
  const ways = within(screen.getByRole('navigation', { name: 'Before and after' }))
  const [before, after] = ways.getAllByRole('link')
  expect(before?.getAttribute('href')).toBe('/archive/2026/09')
  expect(after?.getAttribute('href')).toBe('/archive/2026/12')
  expect(after?.textContent).toContain('December 2026')
})

test('a later page of a month links back to the first', () => {
  render(<ArchiveMonth view={{ ...month, newest: false, olderAfter: null }} site={site} />)
  expect(link('Newest articles')).toBe('/archive/2026/11')
})

test('a day links to its month and to the same day in earlier years', () => {
  render(<ArchiveDay view={day} site={site} />)
  expect(link('November 2026')).toBe('/archive/2026/11')
  const then = within(screen.getByRole('region', { name: 'On this day' }))
  expect(then.getByRole('link', { name: '2019' }).getAttribute('href')).toBe('/archive/2019/11/29')
  const story = then.getByRole('link', { name: 'Kapal' })
  expect([story.getAttribute('href'), story.getAttribute('lang')]).toEqual(['/article/kapal', 'id'])
})

test('a day without stories shows a message and doesn’t link to an empty month', () => {
  const view = { ...day, cards: [], older: '2019-11-29' as const, newer: null }
  render(<ArchiveDay view={view} site={site} />)
  expect(screen.getByText('Nothing came out on this day.')).toBeDefined()
  expect(screen.queryByRole('link', { name: 'November 2026' })).toBeNull()
})

test('dates use the calendar of the interface language', () => {
  expect(formatArchiveDate('2026-11-29', 'fil')).toBe('Nobyembre 29, 2026')
  expect(formatArchiveDate('2026-11', 'vi')).toBe('tháng 11 năm 2026')
  expect([formatArchiveDate('2026-11', 'th'), formatShortMonth('2026-11', 'th')]).toEqual([
    'พฤศจิกายน 2569',
    'พ.ย.',
  ])
  expect([formatArchiveYear('2026', 'en'), formatArchiveYear('2026', 'th')]).toEqual([
    '2026',
    'พ.ศ. 2569',
  ])
})

test('year headings are in the page’s language', () => {
  const thai = { ...site, language: 'th' }
  render(<ArchiveIndex view={{ years: [{ year: '2026', count: 1, months: [] }] }} site={thai} />)
  expect(screen.getByRole('heading', { level: 2, name: /^พ\.ศ\. 2569/ })).toBeDefined()
  render(<ArchiveDay view={day} site={thai} />)
  expect(link('พ.ศ. 2562')).toBe('/archive/2019/11/29')
})
