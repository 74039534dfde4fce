import { describe, expect, test } from 'vitest'
import { PromptPage } from '@/components/feedback/asks/asked.tsx'
import type { PromptPageView } from '@/lib/pages/margin/prompt-views.ts'
import { paragraphsOf, passageIn } from '@/tests/components/feedback/newsroom/asks.ts'
import { ask, place } from '@/tests/components/feedback/reading/notes.ts'
import { network } from '@/tests/components/support/conversation.tsx'
import { render, screen } from '@/tests/components/support/page.ts'
import { comment } from '@/tests/components/support/samples.ts'

const PASSAGE = passageIn(paragraphsOf('The ferry sailed at noon.'), 'sailed at noon')

function show(changes: Partial<PromptPageView> = {}) {
  network()
  const view: PromptPageView = {
    article: { id: 3, slug: 'a-ferry', headline: 'A ferry sails', language: 'en' },
    ask: ask(7, PASSAGE, { question: 'Were you on it?', answers: 2 }),
    open: true,
    answers: [comment(11, { replyCount: 2 }), comment(12)],
    after: null,
    next: null,
    ...changes,
  }
  render(<PromptPage view={view} zone={place.zone} language={place.language} />)
}
const address = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')

describe('an ask’s page', () => {
  test('shows its passage with a link to it, and a link to reply', () => {
    show()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Were you on it?')
    expect(address('sailed at noon')).toBe('/article/a-ferry#passage-ask-7')
    expect(address('Answer')).toBe('/article/a-ferry/respond?ask=7')
  })

  test('lists its replies, each linking to its thread', () => {
    show()
    expect(screen.getByRole('heading', { name: '2 answers' })).toBeDefined()
    expect(screen.getByText('Words of 11')).toBeDefined()
    expect(address('2 replies')).toBe('/article/a-ferry?comment=11#comment-11')
    expect(address('Reply')).toBe('/article/a-ferry?comment=12#comment-12')
    expect(screen.getAllByText('sailed at noon')).toHaveLength(1)
  })

  test('can’t be replied to when closed', () => {
    show({ open: false })
    expect(screen.queryByRole('link', { name: 'Answer' })).toBeNull()
    expect(screen.getByText('This question is closed to answers.')).toBeDefined()
  })

  test('shows a removed passage as it was, without a link', () => {
    const gone = { ...PASSAGE, state: 'detached', changedAt: '2026-03-02T04:00:00.000Z' } as const
    show({ ask: ask(7, gone) })
    expect(screen.queryByRole('link', { name: 'sailed at noon' })).toBeNull()
    expect(screen.getByText(/The passage was removed on/).textContent).toContain('2 March 2026')
  })

  test('paginates many replies, with links forward and back to the first page', () => {
    show({ after: 10, next: 12 })
    expect(address('Later answers')).toBe('/article/a-ferry/ask/7?after=12')
    expect(address('First answers')).toBe('/article/a-ferry/ask/7')
  })

  test('has no pages without replies', () => {
    show({ answers: [], ask: ask(7, PASSAGE) })
    expect(screen.getByRole('heading', { name: 'No answers yet' })).toBeDefined()
    expect(screen.queryByRole('navigation', { name: 'More answers' })).toBeNull()
  })
})
