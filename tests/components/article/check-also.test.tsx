import { expect, test } from 'vitest'
import { CheckAlso } from '@/components/article/check-also.tsx'
import { CheckAlsoCard } from '@/components/article/check-also-card.tsx'
import { act, markup, render, screen, userEvent } from '@/tests/components/support/page.ts'
import { card } from '@/tests/components/support/samples.ts'

const related = { card: card('kirishima'), why: { topics: ['Japan'] } }
const aside = () => screen.queryByRole('region', { name: 'Check also' })

/** A reader whose scrolling the test does. */
function scroller() {
  let tell: (passed: boolean) => void = () => {}
  const watch = (_id: string, told: (passed: boolean) => void) => {
    tell = told
    return () => {}
  }
  return { watch, pass: (passed: boolean) => act(() => tell(passed)) }
}

test('one related story stands under the article, with its opening words and the reason', () => {
  const html = markup(<CheckAlso related={related} />)
  expect(html).toContain('href="/article/kirishima"')
  expect(html).toContain('Opening words of kirishima …')
  expect(html).toContain('Both are about Japan.')
})

test('without scripts it has no button to close it', () => {
  expect(markup(<CheckAlso related={related} />)).not.toContain('<button')
})

test('without a related story there is no card', () => {
  expect(markup(<CheckAlso related={undefined} />)).toBe('')
})

test('it comes at the end of the body and goes when the reader scrolls back', () => {
  const { watch, pass } = scroller()
  render(<CheckAlsoCard watch={watch}>…</CheckAlsoCard>)
  expect(aside()?.dataset.passed).toBeUndefined()
  pass(true)
  expect(aside()?.dataset.passed).toBe('true')
  pass(false)
  expect(aside()?.dataset.passed).toBeUndefined()
})

test('it never takes the focus', () => {
  const { watch, pass } = scroller()
  render(<CheckAlsoCard watch={watch}>…</CheckAlsoCard>)
  pass(true)
  expect(document.activeElement).toBe(document.body)
})

test('a reader closes it, and it stays closed under every article', async () => {
  const reader = userEvent.setup()
  const { unmount } = render(<CheckAlso related={related} />)
  await reader.click(screen.getByRole('button', { name: 'Close Check also' }))
  expect(aside()).toBeNull()
  unmount()
  render(<CheckAlso related={{ ...related, card: card('another') }} />)
  expect(aside()).toBeNull()
})
