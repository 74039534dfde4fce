import { expect, test } from 'vitest'
import { CorrectionsList } from '@/components/lists/corrections-list.tsx'
import { render, screen } from '@/tests/components/support/page.ts'
import { correction, site } from '@/tests/components/support/samples.ts'

test('every correction shows its story, time and reporter', () => {
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

test('a correction found by the editors names no reporter', () => {
  const view = { corrections: [correction({ foundBy: '' })], newest: true, olderBefore: null }
  render(<CorrectionsList view={view} site={site} />)
  expect(screen.queryByText(/Found by/)).toBeNull()
})

test('an empty list shows a message', () => {
  render(
    <CorrectionsList view={{ corrections: [], newest: true, olderBefore: null }} site={site} />,
  )
  expect(screen.getByText('No correction has been published yet.')).toBeDefined()
})
