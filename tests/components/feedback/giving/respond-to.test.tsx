import { describe, expect, test } from 'vitest'
import { RespondTo } from '@/components/feedback/giving/respond-to.tsx'
import type { RespondToView } from '@/lib/pages/margin/page-views.ts'
import { network, refusal } from '@/tests/components/support/conversation.tsx'
import { feedbackServer } from '@/tests/components/support/feedback.tsx'
import { render, screen, userEvent } from '@/tests/components/support/page.ts'

const TEXT = 'The ferry sailed at noon. Nobody saw it. It came back at six.'

const sentences: NonNullable<RespondToView['chosen']> = {
  fate: 'here',
  answer: {
    kind: 'sentences',
    block: 'p2',
    at: 100,
    text: TEXT,
    sentences: [
      { start: 0, end: 25 },
      { start: 26, end: 40 },
      { start: 41, end: 61 },
    ],
  },
}

const words: NonNullable<RespondToView['chosen']> = {
  fate: 'here',
  answer: {
    kind: 'words',
    words: { start: 104, end: 109, exact: 'ferry', prefix: 'The ', suffix: ' sailed' },
    place: { block: 'p2', last: 'p2', from: 4, through: 9 },
  },
}

function show(changes: Partial<RespondToView> = {}, actions = feedbackServer().actions) {
  network()
  const view: RespondToView = {
    article: { id: 3, slug: 'a-ferry', headline: 'A ferry sails', language: 'en' },
    revision: 4,
    chosen: sentences,
    ask: null,
    open: true,
    mayAsk: false,
    place: 'block=p2&revision=4',
    kept: null,
    shares: [],
    ...changes,
  }
  render(<RespondTo view={view} actions={actions} />)
  return userEvent.setup()
}

const field = (name = 'Your words') => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })

describe('a paragraph', () => {
  test('offers its sentences and how many to include', async () => {
    const { actions, sent } = feedbackServer()
    const reader = show({}, actions)
    expect(radio('The ferry sailed at noon.').checked).toBe(true)
    await reader.click(radio('Nobody saw it.'))
    const through = screen.getByRole('combobox', { name: 'And what follows, through' })
    await reader.selectOptions(through, '3: It came back at six.')
    await reader.click(radio('Question'))
    await reader.type(field(), 'Nobody?')
    await reader.click(screen.getByRole('button', { name: 'Post' }))
    expect(sent[0]).toMatchObject({
      article: '3',
      revision: '4',
      block: 'p2',
      at: '100',
      text: TEXT,
      sentence: '26-40',
      onto: '61',
      kind: 'question',
      body: 'Nobody?',
    })
  })

  test('keeps the choice after a refusal', async () => {
    const typed = { text: TEXT, sentence: '26-40', onto: '61', kind: 'correction' }
    const errors = { body: 'Write something first.' }
    const { actions } = feedbackServer(async () => refusal('Not yet.', { typed, errors }))
    const reader = show({}, actions)
    await reader.click(radio('Nobody saw it.'))
    await reader.type(field(), ' ')
    await reader.click(screen.getByRole('button', { name: 'Post' }))
    expect(radio('Nobody saw it.').checked).toBe(true)
    expect(screen.getByText('Write something first.')).toBeDefined()
  })

  test('offers asking readers only to the newsroom', () => {
    show()
    expect(screen.queryByRole('radio', { name: 'Ask readers' })).toBeNull()
    show({ mayAsk: true })
    expect(radio('Ask readers')).toBeDefined()
  })
})

describe('a selected passage', () => {
  test('is quoted above the form and sent with it', async () => {
    const { actions, sent } = feedbackServer()
    const reader = show({ chosen: words }, actions)
    expect(screen.getByText('ferry')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Choose another sentence' }).getAttribute('href')).toBe(
      '/article/a-ferry/respond?block=p2&revision=4',
    )
    await reader.type(field(), 'Which?')
    await reader.click(screen.getByRole('button', { name: 'Post' }))
    expect(sent[0]).toMatchObject({
      revision: '4',
      start: '104',
      end: '109',
      exact: 'ferry',
      prefix: 'The ',
      suffix: ' sailed',
      place: 'block=p2&revision=4&from=4&through=9',
    })
  })

  test('restores what was written before signing in', () => {
    show({ chosen: words, kept: { body: 'Which?', kind: 'correction', suggestion: 'tug' } })
    expect(screen.getByText('Here is what you wrote.')).toBeDefined()
    expect(field().value).toBe('Which?')
    expect(field('Suggested wording').value).toBe('tug')
    expect(radio('Correction').checked).toBe(true)
  })

  test.each([
    ['changed', 'The article has changed since you opened it.'],
    ['gone', 'The words that you meant are not in the article any more.'],
  ] as const)('that is %s shows a message', (fate, sentence) => {
    show({ chosen: { ...sentences, fate } })
    expect(screen.getByText(sentence, { exact: false })).toBeDefined()
  })
})

describe('a question from the newsroom', () => {
  const ask = { id: 5, question: 'Were you on the quay?', quote: 'Nobody saw it.', open: true }

  test('can be replied to, and shows its passage', async () => {
    const { actions, sent } = feedbackServer()
    const reader = show({ ask, chosen: null, place: 'ask=5' }, actions)
    expect(screen.getByRole('heading', { level: 1, name: 'Answer the newsroom' })).toBeDefined()
    expect(screen.getByText('Were you on the quay?')).toBeDefined()
    expect(screen.getByText('Nobody saw it.')).toBeDefined()
    await reader.type(field('Your answer'), 'I was.')
    await reader.click(screen.getByRole('button', { name: 'Post answer' }))
    expect(sent[0]).toMatchObject({ article: '3', ask: '5', place: 'ask=5', body: 'I was.' })
  })

  test('that is closed can’t be replied to', () => {
    show({ ask: { ...ask, open: false }, chosen: null, open: false })
    expect(screen.getByText('This question is closed to answers.')).toBeDefined()
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})

test('there is no form if feedback is closed', () => {
  show({ open: false })
  expect(screen.getByText(/Feedback on this article is closed/)).toBeDefined()
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('a story without text has nothing to respond to', () => {
  show({ chosen: null })
  expect(screen.getByText('This article has no words to respond to.')).toBeDefined()
})

test('each sentence has a share link', () => {
  const url = 'https://courier.example/article/a-ferry#at-p2:~:text=Nobody%20saw%20it.'
  show({ shares: [{ words: 'Nobody saw it.', url }] })
  expect(screen.getByText('Share this passage')).toBeDefined()
  expect(document.querySelector('details a')?.getAttribute('href')).toBe(url)
})
