import { expect, test } from 'vitest'
import { OldVersion } from '@/components/article/history/old-version.tsx'
import type { OldVersionView } from '@/lib/pages/history/history.ts'
import { commentText } from '@/lib/text/comments/comment-text.ts'
import { render, screen } from '@/tests/components/support/page.ts'
import { body, paragraph, site } from '@/tests/components/support/samples.ts'

const margin = { revision: 2, open: false, slips: [], asks: [], count: 0 } as const
const slip = {
  id: 12,
  passage: {
    kind: 'note',
    quote: 'at noon',
    state: 'unchanged',
    start: 8,
    end: 15,
    changedAt: null,
    suggestion: '',
  },
  author: { id: 3, name: 'Reader in Batam', handle: 'batam', picture: '', badge: null },
  at: '2026-03-01T05:00:00.000Z',
  text: commentText('It was one.'),
  cut: false,
  ups: 0,
  downs: 0,
  replyCount: 0,
} as const

function show(changes: Partial<OldVersionView> = {}) {
  const view: OldVersionView = {
    articleId: 1,
    article: { slug: 'ferry', headline: 'A ferry sails late', language: 'en' },
    number: 2,
    from: '2026-03-01T04:00:00.000Z',
    until: '2026-03-02T04:00:00.000Z',
    next: 4,
    current: false,
    headline: 'A ferry sails',
    dek: 'With room to spare.',
    author: { slug: 'desk-writer', name: 'Desk Writer' },
    hero: null,
    body: body(paragraph('It left at noon.')),
    keepReading: {},
    margin: { ...margin, slips: [slip], count: 1 },
    removed: [],
    ...changes,
  }
  return render(<OldVersion view={view} site={site} />)
}

const address = (name: string | RegExp) => {
  return screen.getByRole('link', { name }).getAttribute('href')
}

test('an old version shows its dates and links to the current version', () => {
  show()
  const standing = screen.getByRole('complementary', { name: 'Which version this is' })
  expect(standing.textContent).toContain('This is an old version.')
  expect(standing.textContent).toContain('from 1 March 2026, 12:00 until 2 March 2026, 12:00')
  expect(address('Read the article as it is now')).toBe('/article/ferry')
  expect(address('What this version changed')).toBe('/article/ferry/revisions?before=4#revision-2')
  expect(address('All versions')).toBe('/article/ferry/revisions')
})

test('it shows the text and note passages of its time', () => {
  show()
  expect(screen.getByRole('heading', { level: 1, name: 'A ferry sails' })).toBeDefined()
  expect(screen.getByText(/It left/)).toBeDefined()
  expect(screen.getByRole('link', { name: /^at noon/ }).getAttribute('href')).toBe('#note-12')
  const notes = screen.getByRole('complementary', { name: /^Notes on/ })
  expect(notes.textContent).toContain('Reader in Batam')
  expect(notes.textContent).toContain('It was one.')
  expect(screen.getByText('1 note on this version')).toBeDefined()
})

test('notes on removed passages are listed with links', () => {
  const gone = { id: 13, kind: 'note', by: 'Reader in Batam', quote: 'with forty people' } as const
  show({ removed: [{ ...gone, state: 'detached', changedHere: true }] })
  const removed = screen.getByRole('region', { name: 'Notes on words that this version removed' })
  expect(removed.textContent).toContain('Words removed in this version')
  expect(address('with forty people')).toBe('/comment/13')
})

test('the newest version is labelled as current', () => {
  show({ current: true, until: null, next: null })
  expect(screen.getByText('This is what readers see now.')).toBeDefined()
  expect(address('What this version changed')).toBe('/article/ferry/revisions#revision-2')
})

test('a version without notes shows none', () => {
  show({ margin })
  expect(screen.queryByText(/on this version$/)).toBeNull()
  expect(screen.queryByRole('region', { name: /^Notes on words/ })).toBeNull()
})
