import { afterEach, describe, expect, test, vi } from 'vitest'
import { done, refusal, server, show, signIn } from '@/tests/components/support/conversation.tsx'
import { screen, within } from '@/tests/components/support/page.ts'
import { comment, commentsView, readerState, reply } from '@/tests/components/support/samples.ts'

afterEach(async () => {
  await signIn(null)
  vi.unstubAllGlobals()
})

const item = (id: number) => within(document.getElementById(`comment-${id}`) as HTMLElement)
const more = (id: number) => item(id).getByRole('button', { name: 'More' })
const LATER = '2100-01-01T00:00:00.000Z'

describe('voting', () => {
  test('updates optimistically, then with the server’s count, and a second click undoes it', async () => {
    const { actions, sent } = server()
    const reader = show(commentsView([comment(4, { ups: 17 })]), actions)
    await signIn(readerState())
    const up = item(4).getByRole('button', { name: 'Vote up, 17 votes' })
    expect(up.getAttribute('aria-pressed')).toBe('false')
    await reader.click(up)
    expect(item(4).getByRole('button', { name: 'Vote up, 19 votes', pressed: true })).toBe(up)
    await reader.click(up)
    expect(sent.map(({ fields }) => fields.vote)).toEqual(['4 up', '4 none'])
  })

  test('shows the viewer’s earlier vote', async () => {
    show(commentsView([comment(4, { downs: 1 })]))
    await signIn(readerState({ votes: { 4: -1 } }))
    expect(item(4).getByRole('button', { pressed: true }).textContent).toBe('▼ 1')
  })

  test('reverts with a message when refused', async () => {
    const vote = async () => ({ ok: false, message: 'This comment is gone.' }) as const
    const reader = show(commentsView([comment(4, { ups: 17 })]), server({ vote }).actions)
    await signIn(readerState())
    await reader.click(item(4).getByRole('button', { name: /Vote up/ }))
    expect(item(4).getByText('This comment is gone.')).toBeDefined()
    expect(item(4).getByRole('button', { name: 'Vote up, 17 votes', pressed: false })).toBeDefined()
  })

  test('reverts on a network error', async () => {
    const vote = async () => {
      throw new TypeError('offline')
    }
    const reader = show(commentsView([comment(4)]), server({ vote }).actions)
    await signIn(readerState())
    await reader.click(item(4).getByRole('button', { name: /Vote up/ }))
    expect(item(4).getByText(/wasn’t sent/)).toBeDefined()
  })

  test('is disabled on one’s own comment', async () => {
    const { actions, sent } = server()
    const reader = show(commentsView([comment(4)]), actions)
    await signIn(readerState({ mine: [{ id: 4, editableUntil: null }] }))
    const up = item(4).getByRole('button', { name: /Vote up/ })
    expect(up.getAttribute('aria-disabled')).toBe('true')
    await reader.click(up)
    expect(item(4).getByText('You can’t vote on your own comment.')).toBeDefined()
    expect(sent).toEqual([])
  })

  test('links a signed-out reader to sign-in and back to the comment', async () => {
    const { actions, sent } = server()
    const reader = show(commentsView([comment(4)]), actions)
    await reader.click(item(4).getByRole('button', { name: /Vote up/ }))
    const link = item(4).getByRole('link', { name: 'Sign in' })
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe(
      '/sign-in?to=/article/a-ferry?comment=4#comment-4',
    )
    expect(sent).toEqual([])
  })
})

describe('one’s own comment', () => {
  test('shows held comments in place, with the reason', async () => {
    const first = comment(1)
    show(commentsView([first]))
    const why = 'It waits for a moderator, because it has many links.'
    await signIn(readerState({ held: [{ comment: reply(50, first), why }] }))
    expect(await item(1).findByText('Words of 50')).toBeDefined()
    expect(item(50).getByText(why)).toBeDefined()
    expect(item(50).queryByRole('link', { name: 'Reply' })).toBeNull()
  })

  test('can be deleted after confirmation', async () => {
    const { actions, sent } = server()
    const reader = show(commentsView([comment(4)]), actions)
    await signIn(readerState({ mine: [{ id: 4, editableUntil: null }] }))
    await reader.click(more(4))
    await reader.click(await item(4).findByRole('button', { name: 'Delete' }))
    expect(item(4).queryByRole('link', { name: 'Edit' })).toBeNull()
    await reader.click(item(4).getByRole('button', { name: 'Delete it' }))
    expect(sent[0]).toEqual({ what: 'remove', fields: { comment: '4' } })
    expect(item(4).getByText('This comment was deleted by its author.')).toBeDefined()
    expect(document.activeElement?.id).toBe('comment-4')
  })

  test('can be edited for a limited time: on its own page, or in place when written here', async () => {
    const { actions, sent } = server()
    const reader = show(commentsView([comment(4)]), actions)
    await reader.type(screen.getByRole('textbox', { name: 'Join the discussion' }), 'Frist!')
    await reader.click(screen.getByRole('button', { name: 'Post comment' }))
    await screen.findByText('Frist!', { selector: '.comment p' })
    const mine = [4, 900].map((id) => ({ id, editableUntil: LATER }))
    await signIn(readerState({ mine }))
    await reader.click(more(4))
    const elsewhere = await item(4).findByRole('link', { name: 'Edit' })
    expect(elsewhere.getAttribute('href')).toBe('/comment/4#edit')
    await reader.click(more(900))
    await reader.click(item(900).getByRole('button', { name: 'Edit' }))
    const field = item(900).getByRole<HTMLTextAreaElement>('textbox', { name: 'Your comment' })
    expect(field.value).toBe('Frist!')
    await reader.clear(field)
    await reader.type(field, 'First!')
    await reader.click(item(900).getByRole('button', { name: 'Save' }))
    expect(sent.at(-1)).toEqual({ what: 'edit', fields: { comment: '900', body: 'First!' } })
    expect(item(900).getByText('First!')).toBeDefined()
    expect(item(900).getByText('Your change has been saved.')).toBeDefined()
  })
})

describe('another user’s comment', () => {
  test('is collapsed if its author is ignored, and can be shown', async () => {
    const reader = show(commentsView([comment(4)]))
    await signIn(readerState({ ignored: [104] }))
    expect(document.getElementById('comment-4')?.textContent).toBe(
      'You’re ignoring Reader 4 · Show',
    )
    await reader.click(item(4).getByRole('button', { name: 'Show' }))
    expect(item(4).getByText('Words of 4')).toBeDefined()
  })

  test('is marked while unread', async () => {
    show(commentsView([comment(4), comment(5, { at: '2026-01-01T00:00:00.000Z' })]))
    await signIn(readerState({ unreadSince: '2026-02-01T00:00:00.000Z' }))
    expect(item(4).getByText('New')).toBeDefined()
    expect(item(5).queryByText('New')).toBeNull()
  })

  test('can be reported once, with a reason', async () => {
    const { actions, sent } = server()
    const reader = show(commentsView([comment(4)]), actions)
    await signIn(readerState())
    await reader.click(more(4))
    await reader.click(await item(4).findByRole('button', { name: 'Report' }))
    expect(document.activeElement).toBe(item(4).getByRole('radio', { name: /advertising/ }))
    await reader.click(item(4).getByRole('radio', { name: /insults/ }))
    await reader.type(item(4).getByRole('textbox'), 'Look at the second line')
    await reader.click(item(4).getByRole('button', { name: 'Report' }))
    expect(sent[0]).toEqual({
      what: 'report',
      fields: { comment: '4', reason: 'abuse', words: 'Look at the second line' },
    })
    expect(item(4).getByText(/The moderators will review it/)).toBeDefined()
    await signIn(readerState({ reported: [4] }))
    await reader.click(more(4))
    expect(item(4).getByText('You reported this')).toBeDefined()
  })

  test('lets the reader subscribe, and ignore its author', async () => {
    const { actions, sent } = server()
    const reader = show(commentsView([comment(4)]), actions)
    await signIn(readerState())
    await reader.click(more(4))
    await reader.click(await item(4).findByRole('button', { name: 'Notify me of replies' }))
    await reader.click(item(4).getByRole('button', { name: 'Ignore Reader 4' }))
    expect(sent.map(({ fields }) => fields)).toEqual([
      { kind: 'comment', article: '3', comment: '4', wanted: 'on' },
      { person: '104', wanted: 'on' },
    ])
    await signIn(readerState({ subscriptions: [{ kind: 'comment', commentId: 4 }] }))
    expect(item(4).getByRole('button', { name: 'Stop notifying me of replies' })).toBeDefined()
  })

  test('shows the server’s error message', async () => {
    const ignore = async () => refusal('You cannot ignore the newsroom.')
    const reader = show(commentsView([comment(4)]), server({ ignore }).actions)
    await signIn(readerState())
    await reader.click(more(4))
    await reader.click(await item(4).findByRole('button', { name: 'Ignore Reader 4' }))
    expect(item(4).getByText('You cannot ignore the newsroom.')).toBeDefined()
  })
})

describe('More', () => {
  test('opens and closes by keyboard and restores focus', async () => {
    const reader = show(commentsView([comment(4)]))
    await signIn(readerState())
    more(4).focus()
    await reader.keyboard('{Enter}')
    expect(more(4).getAttribute('aria-expanded')).toBe('true')
    await reader.tab()
    await reader.keyboard('{Escape}')
    expect(document.activeElement).toBe(more(4))
    expect(more(4).getAttribute('aria-expanded')).toBe('false')
  })

  test('lets moderators pin, close and remove', async () => {
    const moderate = async () => ({ ...done(), message: 'Pinned.' })
    const { actions, sent } = server({ moderate })
    const reader = show(commentsView([comment(4)]), actions)
    await signIn(readerState({ moderates: true }))
    await reader.click(more(4))
    expect(await item(4).findByRole('button', { name: 'Close to replies' })).toBeDefined()
    await reader.click(item(4).getByRole('button', { name: 'Pin' }))
    expect(item(4).getByText('Pinned.')).toBeDefined()
    expect(document.activeElement).toBe(item(4).getByRole('button', { name: 'Unpin' }))
    await reader.click(item(4).getByRole('button', { name: 'Close to replies' }))
    expect(item(4).getByRole('button', { name: 'Open to replies' })).toBeDefined()
    expect(item(4).queryByRole('link', { name: 'Reply' })).toBeNull()
    await reader.click(item(4).getByRole('button', { name: 'Remove' }))
    await reader.click(item(4).getByRole('button', { name: 'Remove it' }))
    expect(sent.map(({ fields }) => fields.act)).toEqual(['pin', 'close', 'remove'])
    expect(item(4).getByText('This comment was removed by the moderators.')).toBeDefined()
  })
})
