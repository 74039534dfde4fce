import { expect, test } from 'vitest'
import { CorrectionsList } from '@/components/lists/corrections-list.tsx'
import { render, screen } from '@/tests/components/support/page.ts'
import { correction, site } from '@/tests/components/support/samples.ts'

test('every correction stands with its story, its time and its finder', () => {
  const view = { corrections: [correction()], newest: true, olderBefore: 7 }
  render(<CorrectionsList view={view} site={site} />)
  const story = screen.getByRole('link', { name: 'Thousand containers' })
  expect(story.getAttribute('href')).toBe('/article/thousand-containers#corrections')
  expect(screen.getByText('15 October 2023, 11:05')).toBeDefined()
  expect(screen.getByText('Found by Reader in Busan')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Older corrections' }).getAttribute('href')).toBe(
    '/corrections?before=7',
  )
})

test('a correction that the desk found itself names nobody', () => {
  const view = { corrections: [correction({ foundBy: '' })], newest: true, olderBefore: null }
  render(<CorrectionsList view={view} site={site} />)
  expect(screen.queryByText(/Found by/)).toBeNull()
})

test('a newspaper without corrections says so', () => {
  render(
    <CorrectionsList view={{ corrections: [], newest: true, olderBefore: null }} site={site} />,
  )
  expect(screen.getByText('No correction has been published yet.')).toBeDefined()
})
