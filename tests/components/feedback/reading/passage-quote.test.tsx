import { expect, test } from 'vitest'
import { PassageQuote } from '@/components/feedback/reading/passage-quote.tsx'
import type { PassageView } from '@/lib/conversation/passages/passage-view.ts'
import { passageIn, place } from '@/tests/components/feedback/reading/notes.ts'
import { render, screen } from '@/tests/components/support/page.ts'
import { body, paragraph } from '@/tests/components/support/samples.ts'

const text = body(paragraph('The ferry left at dawn.'))

function show(changes: Partial<PassageView> = {}, page?: string) {
  const passage = passageIn(text, 'ferry left', changes)
  render(<PassageQuote passage={passage} comment={12} place={place} {...(page && { page })} />)
}

test('quotes the passage and links to it', () => {
  show()
  const quote = screen.getByRole('blockquote')
  expect(quote.textContent).toBe('ferry left')
  expect(screen.getByRole('link', { name: 'ferry left' }).getAttribute('href')).toBe('#passage-12')
  expect(screen.queryByText(/The passage was/)).toBeNull()
})

test('links to the article from another page', () => {
  show({}, '/article/a-ferry')
  expect(screen.getByRole('link').getAttribute('href')).toBe('/article/a-ferry#passage-12')
})

test('shows a changed passage as it was, with the date of the change', () => {
  show({ state: 'edited', changedAt: '2026-03-03T04:00:00.000Z' })
  expect(screen.getByText(/was edited/).textContent).toBe('The passage was edited on 3 March 2026')
})

test('doesn’t link a removed passage', () => {
  show({ state: 'detached', changedAt: '2026-03-03T04:00:00.000Z' })
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.getByText(/was removed/)).toBeDefined()
})

test('shows the wording that a correction suggests', () => {
  show({ kind: 'correction', suggestion: 'ferry sailed' })
  expect(screen.getByText('ferry sailed').tagName).toBe('Q')
})
