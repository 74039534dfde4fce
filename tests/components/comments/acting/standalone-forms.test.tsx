import { afterEach, describe, expect, test, vi } from 'vitest'
import { NotifyForm } from '@/components/comments/acting/notify-form.tsx'
import { RemoveForm } from '@/components/comments/acting/remove-form.tsx'
import { ReportForm } from '@/components/comments/acting/report-form.tsx'
import { VoteForm } from '@/components/comments/voting/vote-form.tsx'
import { EditForm } from '@/components/comments/writing/edit-form.tsx'
import { network, refusal, server, show, signIn } from '@/tests/components/support/conversation.tsx'
import { render, screen, userEvent } from '@/tests/components/support/page.ts'
import { commentsView, readerState } from '@/tests/components/support/samples.ts'

afterEach(async () => {
  await signIn(null)
  vi.unstubAllGlobals()
})

const here = '/comment/4'

describe('the subscription form', () => {
  const form = (guests: boolean, action = server().actions.subscribe) => {
    network()
    render(<NotifyForm action={action} kind="article" article={3} here={here} guests={guests} />)
    return userEvent.setup()
  }
  const button = () => screen.getByRole('button', { name: /all new comments on this article/ })

  test('asks guests for their email address if guests can subscribe', async () => {
    const { actions, sent } = server()
    const reader = form(true, actions.subscribe)
    await reader.type(screen.getByRole('textbox', { name: /Your email/ }), 'lim@mail.example')
    await reader.click(button())
    expect(sent[0]?.fields).toMatchObject({
      kind: 'article',
      article: '3',
      wanted: 'on',
      email: 'lim@mail.example',
    })
    await signIn(readerState())
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('hides the email field if guests can’t subscribe', () => {
    form(false)
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('turns into an unsubscribe form after subscribing', async () => {
    const { actions, sent } = server()
    const reader = form(false, actions.subscribe)
    await signIn(readerState({ subscriptions: [{ kind: 'article', commentId: 0 }] }))
    expect(button().textContent).toBe('Stop notifying me of all new comments on this article')
    await reader.click(button())
    expect(sent[0]?.fields.wanted).toBe('off')
  })

  test('shows a signed-in user’s state without a script', () => {
    network()
    const { subscribe } = server().actions
    const about = { action: subscribe, kind: 'comment', article: 3, comment: 4, here } as const
    render(<NotifyForm {...about} guests known={{ member: true, on: true }} />)
    const name = 'Stop notifying me of replies to this comment'
    expect(screen.getByRole('button', { name })).toBeDefined()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('shows an error next to the email field', async () => {
    const errors = { email: 'That is no e-mail address.' }
    const reader = form(true, async () => refusal('', { errors }))
    await reader.click(button())
    expect(screen.getByText('That is no e-mail address.')).toBeDefined()
  })

  test('appears twice under a story: for the article and for replies to the viewer', () => {
    show(commentsView([]))
    expect(screen.getAllByRole('button', { name: /^Notify me of/, hidden: true })).toHaveLength(2)
  })
})

describe('on a comment’s own page', () => {
  test('offers voting and undoing a vote, but not on one’s own comment', () => {
    const { vote } = server().actions
    const comment = { id: 4, ups: 3, downs: 1 }
    const { rerender } = render(<VoteForm vote={vote} comment={comment} mine={1} own={false} />)
    expect(screen.getByRole('button', { pressed: true }).textContent).toContain('Vote up')
    expect(screen.getByRole('button', { name: 'Remove my vote' }).getAttribute('value')).toBe(
      '4 none',
    )
    rerender(<VoteForm vote={vote} comment={comment} mine={0} own />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText(/You can’t vote on your own/)).toBeDefined()
  })

  test('updates a vote optimistically and reverts it with a message when refused', async () => {
    const vote = async () => ({ ok: false, message: 'This comment is gone.' }) as const
    render(<VoteForm vote={vote} comment={{ id: 4, ups: 3, downs: 1 }} mine={0} own={false} />)
    const reader = userEvent.setup()
    await reader.click(screen.getByRole('button', { name: /Vote up/ }))
    expect(screen.getByText('This comment is gone.')).toBeDefined()
    expect(screen.getByText('3 votes up, 1 vote down')).toBeDefined()
  })

  test('shows the server’s vote count and lets the viewer undo the vote', async () => {
    const { actions, sent } = server()
    const comment = { id: 4, ups: 18, downs: 1 }
    render(<VoteForm vote={actions.vote} comment={comment} mine={0} own={false} />)
    const reader = userEvent.setup()
    await reader.click(screen.getByRole('button', { name: /Vote up/ }))
    expect(screen.getByText('19 votes up, 1 vote down')).toBeDefined()
    await reader.click(screen.getByRole('button', { name: 'Remove my vote' }))
    expect(sent.map(({ fields }) => fields.vote)).toEqual(['4 up', '4 none'])
  })

  test('refuses editing after the time limit', () => {
    const { edit } = server().actions
    render(<EditForm action={edit} comment={4} body="Frist" here={here} open={false} />)
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByText(/edit a comment for 15 minutes/)).toBeDefined()
  })

  test('edits the comment and keeps the text after a refusal', async () => {
    const action = async () => refusal('It has been answered meanwhile, so it stays.')
    render(<EditForm action={action} comment={4} body="Frist" here={here} />)
    const reader = userEvent.setup()
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your comment' })
    await reader.clear(field)
    await reader.type(field, 'First')
    await reader.click(screen.getByRole('button', { name: 'Save' }))
    expect(screen.getByText('It has been answered meanwhile, so it stays.')).toBeDefined()
    expect(field.value).toBe('First')
  })

  test('deletes the comment and shows a refusal', async () => {
    const action = async () => refusal('It is not yours.')
    render(<RemoveForm action={action} comment={4} here={here} />)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Delete it' }))
    expect(screen.getByText('It is not yours.')).toBeDefined()
  })

  test('reports the comment and shows a refusal', async () => {
    const action = async () => refusal('', { errors: { reason: 'Choose a reason.' } })
    render(<ReportForm action={action} comment={4} here={here} />)
    const reader = userEvent.setup()
    await reader.click(screen.getByRole('radio', { name: 'Something else' }))
    await reader.click(screen.getByRole('button', { name: 'Report' }))
    expect(screen.getByText('Choose a reason.')).toBeDefined()
  })
})
