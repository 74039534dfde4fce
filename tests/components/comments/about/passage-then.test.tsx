import { expect, test } from 'vitest'
import { PassageChanges } from '@/components/comments/about/passage-then.tsx'
import { CATALOGUES } from '@/lib/i18n/catalogues.ts'
import type { PassageHistory } from '@/lib/pages/history/history.ts'
import { render, screen } from '@/tests/components/support/page.ts'

const changed = { number: 3, at: '2026-03-02T04:00:00.000Z' }
const difference = [
  { kind: 'same', text: 'It left ' },
  { kind: 'removed', text: 'at noon' },
  { kind: 'added', text: 'at one' },
] as const

function show(changes: Partial<PassageHistory> = {}) {
  const passage: PassageHistory = {
    state: 'edited',
    chosenIn: 2,
    changed,
    difference: [],
    ...changes,
  }
  const place = {
    article: 1,
    slug: 'ferry',
    zone: 'Asia/Singapore',
    language: 'en',
    words: CATALOGUES.en.comment,
  }
  return render(<PassageChanges passage={passage} place={place} language="en" />)
}

test('renders nothing for an unchanged passage', () => {
  const { container } = show({ state: 'unchanged', changed: null })
  expect(container.textContent).toBe('')
})

test.each([
  ['edited', 'Edited in the version of 2 March 2026, 12:00'],
  ['moved', 'Moved, word for word, in the version of 2 March 2026, 12:00'],
  ['detached', 'Removed in the version of 2 March 2026, 12:00'],
] as const)('shows when a passage was %s and links to that version', (state, said) => {
  show({ state })
  expect(
    screen.getByRole('region', { name: 'What happened to the passage' }).textContent,
  ).toContain(said)
  const link = screen.getByRole('link', { name: '2 March 2026, 12:00' })
  expect(link.getAttribute('href')).toBe('/article/ferry/revisions/3')
})

test('shows the change word by word', () => {
  show({ difference })
  expect(screen.getByText(/It left/).textContent).toBe('It left removed: at noonadded: at one')
})

test('links to the version that the note was written on', () => {
  show()
  const link = screen.getByRole('link', { name: 'The article when the note was written' })
  expect(link.getAttribute('href')).toBe('/article/ferry/revisions/2')
})
