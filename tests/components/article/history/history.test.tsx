import { expect, test } from 'vitest'
import { History } from '@/components/article/history/history.tsx'
import type { HistoryView, RevisionEntry, RevisionNotes } from '@/lib/pages/history/history.ts'
import { render, screen, within } from '@/tests/components/support/page.ts'
import { site } from '@/tests/components/support/samples.ts'

const article = { slug: 'ferry', headline: 'A ferry sails', language: 'en' }
const noNotes: RevisionNotes = { total: 0, edited: 0, moved: 0, removed: 0, named: [] }
const noChanges = { headline: [], dek: [], hero: null, body: [], more: 0 } as const

function entry(number: number, changes: Partial<RevisionEntry> = {}): RevisionEntry {
  return {
    number,
    at: `2026-03-0${number}T04:00:00.000Z`,
    why: `Reason ${number}.`,
    current: false,
    headline: 'A ferry sails',
    changes: noChanges,
    corrections: [],
    notes: noNotes,
    ...changes,
  }
}

function show(entries: readonly RevisionEntry[], changes: Partial<HistoryView> = {}) {
  const view = { article, entries, newest: true, olderBefore: null, ...changes }
  return render(<History view={view} site={site} />)
}

test('every version shows its date and reason, and the current one is labelled', () => {
  show([entry(3, { current: true }), entry(2)])
  const [newest, older] = screen.getAllByRole('listitem')
  expect(newest?.textContent).toContain('3 March 2026, 12:00')
  expect(newest?.textContent).toContain('What readers see now')
  expect(older?.textContent).toContain('Reason 2.')
  expect(older?.textContent).not.toContain('What readers see now')
  expect(newest?.id).toBe('revision-3')
  const whole = within(older as HTMLElement).getByRole('link', { name: /whole text/ })
  expect(whole.getAttribute('href')).toBe('/article/ferry/revisions/2')
})

test('changes are shown word by word, not by color alone', () => {
  const words = [
    { kind: 'same', text: 'It left at ' },
    { kind: 'removed', text: 'noon' },
    { kind: 'added', text: 'one' },
  ] as const
  const body = [
    { how: 'unchanged', count: 12 },
    { how: 'changed', kind: 'paragraph', words },
    { how: 'added', kind: 'heading', text: 'What the port says' },
    { how: 'removed', kind: 'paragraph', text: 'Nobody waved.' },
    { how: 'moved', kind: 'paragraph', text: 'It rained.' },
    { how: 'restyled', kind: 'paragraph', text: 'The port office.' },
    { how: 'unchanged', count: 1 },
  ] as const
  show([entry(2, { changes: { ...noChanges, headline: words, hero: 'changed', body, more: 3 } })])
  const said = screen.getByRole('listitem').textContent
  expect(said).toContain('It left at removed: noonadded: one')
  expect(said).toContain('12 unchanged paragraphs')
  expect(said).toContain('1 unchanged paragraph')
  expect(said).toContain('Sub-head addedadded: What the port says')
  expect(said).toContain('Paragraph removedremoved: Nobody waved.')
  expect(said).toContain('Paragraph moved, word for wordIt rained.')
  expect(said).toContain('The main picture or its caption changed.')
  expect(said).toContain('3 further changes')
  expect(screen.getAllByRole('insertion').length).toBeGreaterThan(1)
  expect(screen.getAllByRole('deletion').length).toBeGreaterThan(1)
})

test('a version with only a reason shows no empty diff', () => {
  show([entry(2)])
  expect(screen.getByText('Nothing that is read changed.')).toBeDefined()
})

test('the first version is labelled as such', () => {
  show([entry(1, { changes: null, headline: 'A ferry leaves' })])
  expect(screen.getByText(/First published, as/).textContent).toContain('A ferry leaves')
})

test('a correction is shown with the version that made it', () => {
  const corrections = [{ id: 1, notice: 'It left at one.', foundBy: 'Reader in Batam' }]
  show([entry(2, { why: '', corrections })])
  expect(screen.getByText('Correction')).toBeDefined()
  expect(screen.getByText('It left at one.')).toBeDefined()
  expect(screen.getByText('Found by Reader in Batam')).toBeDefined()
})

test('a version lists its notes with links and what happened to their passages', () => {
  const note = { id: 12, kind: 'question', by: 'Reader in Batam', quote: 'at noon' } as const
  const place = { state: 'edited', changedHere: true } as const
  const notes = { total: 14, edited: 1, moved: 0, removed: 1, named: [{ ...note, ...place }] }
  show([entry(2, { notes })])
  expect(
    screen.getByText('14 notes · 1 on edited words · 1 on words that it removed'),
  ).toBeDefined()
  const link = screen.getByRole('link', { name: 'at noon', hidden: true })
  expect(link.getAttribute('href')).toBe('/comment/12')
  const all = screen.getByRole('link', { name: 'All 14 notes of that time', hidden: true })
  expect(all.getAttribute('href')).toBe('/article/ferry/revisions/2')
  expect(screen.getByText('Words edited in this version')).toBeDefined()
})

test('a long history is paginated', () => {
  show([entry(9)], { newest: false, olderBefore: 9 })
  const address = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
  expect(address('Older versions')).toBe('/article/ferry/revisions?before=9')
  expect(address('Newest versions')).toBe('/article/ferry/revisions')
})
