import { expect, test } from 'vitest'
import { CheckAlso } from '@/components/article/check-also.tsx'
import { CheckAlsoCard } from '@/components/article/check-also-card.tsx'
import { act, markup, render, screen, userEvent } from '@/tests/components/support/page.ts'
import { card } from '@/tests/components/support/samples.ts'

const related = { card: card('kirishima'), why: { topics: ['Japan'] } }
const aside = () => screen.queryByRole('region', { name: 'Check also' })

/** Mocks whenPassed, so that tests control scrolling. */
function scroller() {
  let tell: (passed: boolean) => void = () => {}
  const watch = (_id: string, told: (passed: boolean) => void) => {
    tell = told
    return () => {}
  }
  return { watch, pass: (passed: boolean) => act(() => tell(passed)) }
}

test('shows one related story below the article, with its opening words and the reason', () => {
  const html = markup(<CheckAlso related={related} />)
  expect(html).toContain('href="/article/kirishima"')
  expect(html).toContain('Opening words of kirishima …')
  expect(html).toContain('Both are about Japan.')
})

test('has no close button without scripts', () => {
  expect(markup(<CheckAlso related={related} />)).not.toContain('<button')
})

test('renders nothing without a related story', () => {
  expect(markup(<CheckAlso related={undefined} />)).toBe('')
})

test('appears at the end of the body and disappears when scrolling back', () => {
  const { watch, pass } = scroller()
  render(<CheckAlsoCard watch={watch}>…</CheckAlsoCard>)
  expect(aside()?.dataset.passed).toBeUndefined()
  pass(true)
  expect(aside()?.dataset.passed).toBe('true')
  pass(false)
  expect(aside()?.dataset.passed).toBeUndefined()
})

test('never takes focus', () => {
  const { watch, pass } = scroller()
  render(<CheckAlsoCard watch={watch}>…</CheckAlsoCard>)
  pass(true)
  expect(document.activeElement).toBe(document.body)
})

test('stays closed under every article after the reader closes it', async () => {
  const reader = userEvent.setup()
  const { unmount } = render(<CheckAlso related={related} />)
  await reader.click(screen.getByRole('button', { name: 'Close Check also' }))
  expect(aside()).toBeNull()
  unmount()
  render(<CheckAlso related={{ ...related, card: card('another') }} />)
  expect(aside()).toBeNull()
})
