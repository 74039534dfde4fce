import { describe, expect, test, vi } from 'vitest'
import { DeskLink } from '@/components/feedback/newsroom/desk-link.tsx'
import { FeedbackDesk } from '@/components/feedback/newsroom/feedback-desk.tsx'
import { NoFeedbackAccess } from '@/components/feedback/newsroom/not-yours.tsx'
import type { Role } from '@/lib/accounts/users/roles.ts'
import type { FeedbackDeskView } from '@/lib/pages/margin/prompt-views.ts'
import type { FormState } from '@/lib/platform/forms/form-state.ts'
import { paragraphsOf, passageIn } from '@/tests/components/feedback/newsroom/asks.ts'
import { ask, place } from '@/tests/components/feedback/reading/notes.ts'
import { network, refusal, signIn } from '@/tests/components/support/conversation.tsx'
import { render, screen, userEvent, within } from '@/tests/components/support/page.ts'
import { comment, readerState } from '@/tests/components/support/samples.ts'

const BODY = paragraphsOf('The ferry sailed at noon, with room to spare.')
const NOON = ask(7, passageIn(BODY, 'at noon'), { question: 'Which noon?', answers: 1 })
const ROOM = ask(8, passageIn(BODY, 'with room to spare'), { question: 'How much?', open: false })

/** The newsroom's page, with a server that refuses everything and records requests. */
function show(changes: Partial<FeedbackDeskView> = {}) {
  network()
  const sent: Record<string, unknown>[] = []
  const action = async (_: unknown, form: FormData): Promise<FormState<never>> => {
    sent.push(Object.fromEntries(form))
    return refusal('Not today.')
  }
  const view: FeedbackDeskView = {
    article: { id: 3, slug: 'a-ferry', headline: 'A ferry sails', language: 'en' },
    ...{ commentsOpen: true, feedbackOpen: true, maySwitch: true, count: 4 },
    asks: [
      { ask: NOON, answers: [comment(11)] },
      { ask: ROOM, answers: [] },
    ],
    firstBlock: { id: 'p1', revision: 2 },
    ...changes,
  }
  const actions = { switchFeedback: action, changeAsk: action }
  render(<FeedbackDesk view={view} zone={place.zone} language={place.language} actions={actions} />)
  return { sent, user: userEvent.setup() }
}
const asked = (name: string) => within(screen.getByRole('article', { name }))

describe('the newsroom’s page about feedback', () => {
  test('closes feedback with a form and shows errors', async () => {
    const { sent, user } = show()
    await user.click(screen.getByRole('button', { name: 'Close feedback' }))
    expect(sent).toEqual([{ article: '3', open: 'no' }])
    expect((await screen.findByText('Not today.')).getAttribute('role')).toBe('alert')
  })

  test('reopens closed feedback', async () => {
    const { sent, user } = show({ feedbackOpen: false })
    expect(screen.getByRole('heading', { name: 'Feedback is closed' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Open feedback' }))
    expect(sent).toEqual([{ article: '3', open: 'yes' }])
  })

  test('shows the form only to users with permission', () => {
    show({ maySwitch: false })
    expect(screen.queryByRole('button', { name: 'Close feedback' })).toBeNull()
    expect(screen.getByText(/author and the editors can change this/)).toBeDefined()
  })

  test('lists asks with their state, passage and replies', () => {
    show()
    const noon = asked('Which noon?')
    expect(noon.getByText('Open')).toBeDefined()
    expect(noon.getByText('at noon')).toBeDefined()
    expect(noon.getByText('Words of 11')).toBeDefined()
    const all = noon.getByRole('link', { name: 'All 1 answer' })
    expect(all.getAttribute('href')).toBe('/article/a-ferry/ask/7')
    expect(asked('How much?').getByText('Closed')).toBeDefined()
  })

  test('closes one ask and opens another', async () => {
    const { sent, user } = show()
    await user.click(asked('Which noon?').getByRole('button', { name: 'Close to answers' }))
    await user.click(asked('How much?').getByRole('button', { name: 'Open to answers' }))
    expect(sent).toEqual([
      { ask: '7', open: 'no' },
      { ask: '8', open: 'yes' },
    ])
  })

  test('explains how to ask, with and without a selection', () => {
    show({ asks: [] })
    expect(screen.getByRole('heading', { name: 'No questions yet' })).toBeDefined()
    const sentence = screen.getByRole('link', { name: 'choose a sentence' })
    expect(sentence.getAttribute('href')).toBe('/article/a-ferry/respond?block=p1&revision=2')
  })
})

describe('the link to it', () => {
  const come = async (role: Role | null) => {
    network()
    render(<DeskLink slug="a-ferry" />)
    const state = readerState()
    await signIn(role && state.me ? { ...state, me: { ...state.me, role } } : null)
    return screen.queryByRole('link', { name: 'Manage feedback' })?.getAttribute('href')
  }

  test.each(['author', 'editor', 'admin'] as const)('is shown to an %s', async (role) => {
    expect(await come(role)).toBe('/article/a-ferry/feedback')
  })

  test.each(['reader', 'moderator', null] as const)('is hidden from a %s', async (role) => {
    expect(await come(role)).toBeUndefined()
  })

  test('shows other users a message and a link back', () => {
    vi.unstubAllGlobals()
    render(<NoFeedbackAccess slug="a-ferry" />)
    expect(screen.getByText(/Only authors and editors/)).toBeDefined()
    const back = screen.getByRole('link', { name: 'Back to the article' })
    expect(back.getAttribute('href')).toBe('/article/a-ferry')
  })
})
