import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { network, refusal, signIn } from '@/tests/components/support/conversation.tsx'
import {
  answered,
  feedbackServer,
  openStory,
  select,
} from '@/tests/components/support/feedback.tsx'
import { act, screen, waitFor, within } from '@/tests/components/support/page.ts'
import { readerState } from '@/tests/components/support/samples.ts'

beforeEach(() => {
  network()
})

afterEach(async () => {
  getSelection()?.removeAllRanges()
  await signIn(null)
  vi.unstubAllGlobals()
})

const toolbar = () => screen.findByRole('toolbar', { name: 'Respond to the chosen words' })
const button = (name: string) => screen.getByRole('button', { name })
const names = (bar: HTMLElement) => {
  return within(bar)
    .getAllByRole('button')
    .map((one) => one.getAttribute('aria-label') ?? one.textContent)
}
const focused = () => {
  const on = document.activeElement
  return on?.getAttribute('aria-label') ?? on?.textContent
}

describe('selecting text in the story', () => {
  test('shows the toolbar', async () => {
    openStory()
    expect(screen.queryByRole('toolbar')).toBeNull()
    select('noon')
    expect(names(await toolbar())).toEqual(['Note', 'Question', 'Correction', 'Share', 'Close'])
    expect(screen.getByText('Words chosen. Press Tab to respond to them.')).toBeDefined()
  })

  test('sends the passage with offsets and context', async () => {
    const { actions, sent } = feedbackServer()
    const reader = openStory(actions)
    select('sailed', 'half asleep')
    await toolbar()
    await reader.click(button('Note'))
    await reader.type(screen.getByRole('textbox', { name: 'Your note' }), 'By whom?')
    await reader.click(button('Post note'))
    const exact =
      'sailed at noon. Nobody saw it. It came back at six.\nThe pilot\nHe was half asleep'
    expect(sent[0]).toMatchObject({
      article: '3',
      revision: '4',
      kind: 'note',
      exact,
      start: '8',
      end: String(8 + exact.length),
      prefix: 'A ferry ',
      suffix: ' by then.',
      place: 'block=p1&revision=4&from=8&through=18&last=p2',
      body: 'By whom?',
      website: '',
    })
    expect(Number(sent[0]?.since)).toBeGreaterThan(1_700_000_000_000)
  })

  test('hides the toolbar when the selection is cleared', async () => {
    openStory()
    select('noon')
    await toolbar()
    getSelection()?.removeAllRanges()
    document.dispatchEvent(new Event('selectionchange'))
    await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull())
  })

  test('of too much text shows a message, and it can still be shared', async () => {
    const long = { ...answered }
    openStory(feedbackServer().actions, long)
    const [block] = document.querySelectorAll('[data-block=p1]')
    block?.append(` ${'more words '.repeat(60)}until night.`)
    select('A ferry', 'until night.')
    expect(names(await toolbar())).toEqual(['Share', 'Close'])
    expect(screen.getByText(/Choose up to 500 to respond to them/)).toBeDefined()
  })

  test('only offers sharing if feedback is closed', async () => {
    openStory(feedbackServer().actions, { ...answered, open: false })
    select('noon')
    expect(names(await toolbar())).toEqual(['Share', 'Close'])
    expect(screen.getByText('Feedback on this article is closed.')).toBeDefined()
  })
})

describe('the toolbar by keyboard', () => {
  test('is reached by Tab from the story, navigated by arrow keys and closed by Escape', async () => {
    const reader = openStory()
    select('noon')
    await toolbar()
    await reader.tab()
    expect(focused()).toBe('Note')
    await reader.keyboard('{ArrowRight}{ArrowRight}')
    expect(focused()).toBe('Correction')
    await reader.keyboard('{End}')
    expect(focused()).toBe('Close')
    await reader.keyboard('{ArrowRight}')
    expect(focused()).toBe('Note')
    await reader.keyboard('{Escape}')
    expect(screen.queryByRole('toolbar')).toBeNull()
  })
})

describe('sentence by sentence', () => {
  const respond = () => screen.getAllByRole('link', { name: 'Respond to this paragraph' })

  test('steps through a paragraph and responds to a sentence', async () => {
    const { actions, sent } = feedbackServer()
    const reader = openStory(actions)
    await reader.click(respond()[0] as HTMLElement)
    const bar = await toolbar()
    expect(names(bar).slice(0, 3)).toEqual([
      'Previous sentence',
      'Next sentence',
      'Add the next sentence',
    ])
    expect(screen.getByText('Sentence 1 of 3: A ferry sailed at noon.')).toBeDefined()
    expect(focused()).toBe('Next sentence')
    await reader.keyboard('{Enter}')
    expect(screen.getByText('Sentence 2 of 3: Nobody saw it.')).toBeDefined()
    await reader.click(button('Add the next sentence'))
    expect(screen.getByText(/^Sentences 2 to 3 of 3/)).toBeDefined()
    await reader.keyboard('{ArrowUp}')
    expect(screen.getByText(/^Sentence 1 of 3/)).toBeDefined()
    expect(button('Previous sentence').getAttribute('aria-disabled')).toBe('true')
    await reader.keyboard('{ArrowDown}')
    await reader.click(button('Question'))
    await reader.type(screen.getByRole('textbox', { name: 'Your question' }), 'Nobody?')
    await reader.click(button('Post question'))
    expect(sent[0]).toMatchObject({ kind: 'question', exact: 'Nobody saw it.', body: 'Nobody?' })
  })

  test('Escape returns focus to the link', async () => {
    const reader = openStory()
    const [first] = respond()
    await reader.click(first as HTMLElement)
    await toolbar()
    await reader.keyboard('{Escape}')
    expect(document.activeElement).toBe(first)
    expect(screen.queryByRole('toolbar')).toBeNull()
  })

  test('is a page without a script or in a new tab', () => {
    openStory()
    expect(respond()[1]?.getAttribute('href')).toBe('/article/a-ferry/respond?block=p2&revision=4')
  })
})

describe('the form', () => {
  async function writing(kind: string, actions = feedbackServer().actions) {
    const reader = openStory(actions)
    select('noon')
    await toolbar()
    await reader.click(button(kind))
    return reader
  }

  test('quotes the passage and takes focus', async () => {
    await writing('Note')
    const sheet = screen.getByRole('dialog', { name: 'Note' })
    expect(within(sheet).getByText('noon')).toBeDefined()
    expect(document.activeElement).toBe(within(sheet).getByRole('textbox', { name: 'Your note' }))
  })

  test('starts a correction with the original text', async () => {
    const { actions, sent } = feedbackServer()
    const reader = await writing('Correction', actions)
    const wording = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Suggested wording' })
    expect(wording.value).toBe('noon')
    await reader.clear(wording)
    await reader.type(wording, 'one')
    await reader.type(screen.getByRole('textbox', { name: /What is wrong/ }), 'I saw it.')
    await reader.click(button('Post correction'))
    expect(sent[0]).toMatchObject({ kind: 'correction', suggestion: 'one', body: 'I saw it.' })
  })

  test('returns focus to its button when closed, and keeps its draft', async () => {
    const reader = await writing('Note')
    await reader.type(screen.getByRole('textbox', { name: 'Your note' }), 'Half a thought')
    await reader.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(focused()).toBe('Note')
    await reader.keyboard('{Enter}')
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your note' }).value).toBe(
      'Half a thought',
    )
    expect(screen.getByText('Your draft was restored.')).toBeDefined()
  })

  test('keeps one draft per passage', async () => {
    const reader = await writing('Note')
    await reader.type(screen.getByRole('textbox', { name: 'Your note' }), 'Half a thought')
    await reader.keyboard('{Escape}{Escape}')
    select('Nobody')
    await toolbar()
    await reader.click(button('Note'))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your note' }).value).toBe('')
  })

  test('shows a refused passage with a link to the new text, and keeps what was typed', async () => {
    const errors = { passage: 'The passage changed while you were writing.' }
    const place = 'block=p1&revision=4&from=18&through=22'
    const { actions } = feedbackServer(async () => refusal('', { errors, typed: { place } }))
    const reader = await writing('Note', actions)
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your note' })
    await reader.type(field, 'My words')
    await reader.click(button('Post note'))
    expect(screen.getByText(/The passage changed while you were writing/)).toBeDefined()
    expect(screen.getByRole('link', { name: 'See the new text' }).getAttribute('href')).toBe(
      `/article/a-ferry/respond?${place}`,
    )
    expect(field.value).toBe('My words')
  })

  test('lets only the newsroom ask readers', async () => {
    const { actions, sent } = feedbackServer()
    const reader = openStory(actions)
    select('noon')
    expect(names(await toolbar())).not.toContain('Ask readers')
    const state = readerState()
    const me = state.me && { ...state.me, role: 'author' as const }
    await signIn({ ...state, me })
    await reader.click(button('Ask readers'))
    await reader.type(screen.getByRole('textbox', { name: 'Your question to readers' }), 'Who?')
    await reader.click(button('Ask readers'))
    expect(sent[0]).toMatchObject({ kind: 'ask', exact: 'noon', body: 'Who?' })
  })
})

test('sharing copies an address with a text fragment', async () => {
  const reader = openStory()
  select('half asleep')
  await toolbar()
  await reader.click(button('Share'))
  expect(screen.getAllByText('Link copied').length).toBeGreaterThan(0)
  const copied = await navigator.clipboard.readText()
  expect(copied).toMatch(/\/article\/a-ferry#at-p2:~:text=half%20asleep$/)
  await act(async () => {})
})
