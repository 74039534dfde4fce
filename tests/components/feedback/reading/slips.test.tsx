import { describe, expect, test } from 'vitest'
import { Body } from '@/components/article/body.tsx'
import type { MarginNoteView, MarginView } from '@/lib/conversation/margin/margin-note.ts'
import type { PassageView } from '@/lib/conversation/passages/passage-view.ts'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import {
  ask,
  marginView,
  passageIn,
  place,
  slip,
} from '@/tests/components/feedback/reading/notes.ts'
import { render, screen, within } from '@/tests/components/support/page.ts'
import { body, paragraph } from '@/tests/components/support/samples.ts'

const text = body(paragraph('The ferry left at dawn.'), paragraph('Nobody counted who was aboard.'))

function draw(view: MarginView) {
  render(
    <Body
      speech={speechIn('en')}
      body={text}
      language="en"
      keepReading={{}}
      margin={{ view, place }}
    />,
  )
}

function show(
  changes: Partial<MarginNoteView> = {},
  passage: Partial<PassageView> = {},
  open = true,
) {
  draw(marginView([slip(12, passageIn(text, 'ferry left', passage), changes)], { open }))
  return within(screen.getByRole('article'))
}

const address = (links: ReturnType<typeof within>, name: string) => {
  return links.getByRole('link', { name }).getAttribute('href')
}

describe('a slip', () => {
  test('shows author, date and text, and has a permalink', () => {
    const shown = show()
    expect(screen.getByRole('article').id).toBe('note-12')
    expect(shown.getByText('Reader 12')).toBeDefined()
    expect(shown.getByText('Words of 12')).toBeDefined()
    expect(shown.getByText('1 Mar').getAttribute('datetime')).toBe('2026-03-01T12:00+08:00')
    expect(address(shown, '1 Mar')).toBe('#note-12')
  })

  test('links to closing, replying, voting and reporting', () => {
    const shown = show({ ups: 40 })
    expect(address(shown, 'Close')).toBe('#closed')
    expect(address(shown, 'Reply')).toBe('/article/a-ferry/respond?to=12')
    expect(address(shown, '▲ 40 votes')).toBe('/comment/12')
    expect(address(shown, 'Report')).toBe('/comment/12#report-title')
  })

  test('shows its number of replies', () => {
    expect(address(show({ replyCount: 1 }), '1 reply')).toContain('comment=12')
  })

  test('has no reply link if feedback is closed', () => {
    const shown = show({}, {}, false)
    expect(shown.queryByRole('link', { name: 'Reply' })).toBeNull()
  })

  test('labels a question or a correction, with the suggested wording', () => {
    const shown = show({}, { kind: 'correction', suggestion: 'the ferry sailed' })
    expect(shown.getByText('Correction')).toBeDefined()
    expect(shown.getByText('the ferry sailed').tagName).toBe('Q')
  })

  test.each([
    ['edited', 'The passage was edited on 3 March 2026'],
    ['moved', 'The passage was moved on 3 March 2026'],
  ] as const)('says that its passage was %s, and when', (state, said) => {
    const shown = show({}, { state, changedAt: '2026-03-03T04:00:00.000Z' })
    expect(shown.getByText(/The passage was/).textContent).toBe(said)
  })

  test('with a long text links to the rest', () => {
    expect(address(show({ cut: true }), 'Read on')).toContain('#comment-12')
  })

  test('of a deleted user still shows a name', () => {
    const shown = show({ author: { name: '' } })
    expect(shown.getByText('A reader')).toBeDefined()
  })
})

describe('an ask', () => {
  const shownAsk = (changes = {}) => {
    draw(marginView([], { asks: [ask(3, passageIn(text, 'Nobody counted'), changes)] }))
    return within(screen.getByRole('article'))
  }

  test('shows the question, the number of replies and a reply link', () => {
    const shown = shownAsk({ answers: 8 })
    expect(screen.getByRole('article').id).toBe('ask-3')
    expect(shown.getByText('The desk asks')).toBeDefined()
    expect(shown.getByText('Question 3?')).toBeDefined()
    expect(shown.getByText('8 answers')).toBeDefined()
    expect(address(shown, 'Answer')).toBe('/article/a-ferry/respond?ask=3')
    expect(address(shown, 'View all')).toBe('/article/a-ferry/ask/3')
    expect(address(shown, 'Close')).toBe('#closed')
  })

  test('that is closed is labelled', () => {
    const shown = shownAsk({ open: false })
    expect(shown.getByText('Closed to answers')).toBeDefined()
    expect(shown.queryByRole('link', { name: 'Answer' })).toBeNull()
  })
})

describe('the margin', () => {
  test('is grouped by block, labelled with the block’s first words', () => {
    draw(marginView([slip(1, passageIn(text, 'ferry left')), slip(2, passageIn(text, 'Nobody'))]))
    const first = screen.getByRole('complementary', { name: 'Notes on “The ferry left at dawn.”' })
    const second = screen.getByRole('complementary', { name: /Nobody counted/ })
    expect(within(first).getByText('Words of 1')).toBeDefined()
    expect(within(second).getByText('Words of 2')).toBeDefined()
  })

  test('with many notes shows some, and the rest behind a checkbox', () => {
    const slips = Array.from({ length: 30 }, (_, at) => slip(at + 1, passageIn(text, 'Nobody')))
    draw(marginView(slips))
    const box = screen.getByRole('checkbox', { name: /^\d+ more notes$/ })
    const before = screen
      .getAllByRole('article')
      .filter((one) => box.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING)
    expect(before.length).toBeGreaterThan(0)
    expect(box.closest('label')?.textContent?.trim()).toBe(`${30 - before.length} more notes`)
    expect(screen.getAllByRole('article')).toHaveLength(30)
  })

  test('is omitted without notes', () => {
    draw(marginView([]))
    expect(screen.queryByRole('complementary')).toBeNull()
  })
})
