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

test('a comment shows the words that it answers, and leads to them', () => {
  show()
  const quote = screen.getByRole('blockquote')
  expect(quote.textContent).toBe('ferry left')
  expect(screen.getByRole('link', { name: 'ferry left' }).getAttribute('href')).toBe('#passage-12')
  expect(screen.queryByText(/The passage was/)).toBeNull()
})

test('from another page it leads to the article', () => {
  show({}, '/article/a-ferry')
  expect(screen.getByRole('link').getAttribute('href')).toBe('/article/a-ferry#passage-12')
})

test('words that have changed since are shown as they stood, with the day of the change', () => {
  show({ state: 'edited', changedAt: '2026-03-03T04:00:00.000Z' })
  expect(screen.getByText(/was edited/).textContent).toBe('The passage was edited on 3 March 2026')
})

test('words that are gone lead nowhere', () => {
  show({ state: 'detached', changedAt: '2026-03-03T04:00:00.000Z' })
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.getByText(/was removed/)).toBeDefined()
})

test('a correction shows the wording that it proposes', () => {
  show({ kind: 'correction', suggestion: 'ferry sailed' })
  expect(screen.getByText('ferry sailed').tagName).toBe('Q')
})
