import { afterEach, describe, expect, test, vi } from 'vitest'
import { Composer } from '@/components/comments/writing/composer.tsx'
import { MAX_COMMENT } from '@/lib/conversation/comments/comment.ts'
import { place, refusal, server, show, signIn } from '@/tests/components/support/conversation.tsx'
import {
  act,
  cleanupPage,
  render,
  screen,
  userEvent,
  waitFor,
  within,
} from '@/tests/components/support/page.ts'
import { comment, commentsView, readerState } from '@/tests/components/support/samples.ts'

afterEach(async () => {
  await signIn(null)
  vi.unstubAllGlobals()
})

const field = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Join the discussion' })
const post = () => screen.getByRole('button', { name: 'Post comment' })
const KEY = 'draft 3 0'

describe('posting', () => {
  test('sends text, article and subscription, and shows the comment on top immediately', async () => {
    const { actions, sent } = server()
    const reader = show(commentsView([comment(1)]), actions)
    await reader.type(field(), 'The timetable is wrong')
    await reader.selectOptions(screen.getByRole('combobox', { name: 'Notify me of' }), 'mine')
    await reader.click(post())
    const fields = sent[0]?.fields
    expect(fields).toMatchObject({
      article: '3',
      reply: '',
      body: 'The timetable is wrong',
      notify: 'mine',
    })
    expect(fields?.website).toBe('')
    expect(Number(fields?.since)).toBeGreaterThan(1_700_000_000_000)
    await waitFor(() => expect(document.activeElement?.id).toBe('comment-900'))
    expect(document.querySelector('.comment')?.id).toBe('comment-900')
    expect(field().value).toBe('')
  })

  test('works with Ctrl+Enter', async () => {
    const { actions, sent } = server()
    const reader = show(commentsView([]), actions)
    await reader.type(field(), 'By keyboard{Control>}{Enter}{/Control}')
    await waitFor(() => expect(sent).toHaveLength(1))
  })

  test('removes the invitation to comment', async () => {
    const reader = show(commentsView([]))
    await reader.type(field(), 'First')
    await reader.click(post())
    await waitFor(() => expect(screen.queryByText(/No comments yet/)).toBeNull())
  })

  test('explains why a comment is held', async () => {
    const held = 'It waits for a moderator, because it is your first.'
    const { actions } = server({
      post: async () => ({
        ...refusal(''),
        outcome: 'done',
        made: { comment: comment(900), address: '/', held },
      }),
    })
    const reader = show(commentsView([]), actions)
    await reader.type(field(), 'First')
    await reader.click(post())
    expect(await screen.findByText(held)).toBeDefined()
    expect(screen.queryByRole('button', { name: /Vote up/ })).toBeNull()
  })

  test('can’t be submitted twice at once', async () => {
    let answer = () => {}
    const { actions, sent } = server({
      post: () =>
        new Promise((resolve) => {
          answer = () => resolve(refusal('Wait a moment'))
        }),
    })
    const reader = show(commentsView([]), actions)
    await reader.type(field(), 'Once')
    await reader.dblClick(post())
    expect(sent).toHaveLength(1)
    expect(post().getAttribute('aria-disabled')).toBe('true')
    await act(async () => answer())
    expect(screen.getByText('Wait a moment')).toBeDefined()
  })
})

describe('an error', () => {
  test('is shown, and the text is kept', async () => {
    const errors = { body: 'Say a little more than that.' }
    const { actions } = server({ post: async () => refusal('Too many comments', { errors }) })
    const reader = show(commentsView([]), actions)
    await reader.type(field(), 'Short')
    await reader.click(post())
    expect(screen.getByText('Too many comments')).toBeDefined()
    expect(screen.getByText('Say a little more than that.')).toBeDefined()
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(field().value).toBe('Short')
  })

  test('links a signed-out user to sign-in and back, and keeps the draft', async () => {
    const signed = { outcome: 'signed-out', signIn: '/sign-in?to=%2Farticle%2Fa-ferry' } as const
    const { actions } = server({ post: async () => refusal('Sign in to post.', signed) })
    const reader = show(commentsView([]), actions)
    await reader.type(field(), 'My words')
    await reader.click(post())
    const [, link] = screen.getAllByRole('link', { name: 'Sign in' })
    const links = screen
      .getAllByRole('link', { name: 'Sign in' })
      .map((one) => one.getAttribute('href'))
    expect(link).toBeDefined()
    expect(links).toContain('/sign-in?to=%2Farticle%2Fa-ferry')
    expect(localStorage.getItem(KEY)).toBe('My words')
  })

  test('offline or on the server can be retried', async () => {
    let broken = true
    const { actions, sent } = server()
    const flaky = {
      ...actions,
      post: async (...all: Parameters<typeof actions.post>) => {
        if (broken) throw new TypeError('offline')
        return actions.post(...all)
      },
    }
    const reader = show(commentsView([]), flaky)
    await reader.type(field(), 'My words')
    await reader.click(post())
    expect(screen.getByText(/wasn’t sent/)).toBeDefined()
    broken = false
    await reader.click(screen.getByRole('button', { name: 'Try again' }))
    expect(sent[0]?.fields.body).toBe('My words')
    expect(localStorage.getItem(KEY)).toBeNull()
  })
})

describe('a draft', () => {
  test('is restored after a reload and can be discarded', async () => {
    const reader = show(commentsView([]))
    await reader.type(field(), 'Half a thought')
    cleanupPage()
    const again = show(commentsView([]))
    expect(field().value).toBe('Half a thought')
    expect(screen.getByText(/Your draft was restored/)).toBeDefined()
    await again.click(screen.getByRole('button', { name: 'Discard' }))
    expect(field().value).toBe('')
    expect(localStorage.getItem(KEY)).toBeNull()
  })

  test('follows another tab, unless this form has other text', async () => {
    const reader = show(commentsView([]))
    const tell = (oldValue: string | null, newValue: string | null) =>
      act(() => dispatchEvent(new StorageEvent('storage', { key: KEY, oldValue, newValue })))
    await tell(null, 'From the other tab')
    expect(field().value).toBe('From the other tab')
    await reader.type(field(), ', and mine')
    await tell('From the other tab', null)
    expect(field().value).toBe('From the other tab, and mine')
  })

  test('can be stored in a test’s own storage', async () => {
    const kept = new Map<string, string>()
    const drawer = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, words: string) => void kept.set(key, words),
      removeItem: (key: string) => void kept.delete(key),
    }
    const { actions } = server()
    render(
      <Composer
        place={place}
        actions={actions}
        here="/"
        reply={{ id: 4, name: 'Lim' }}
        drawer={drawer}
        onPosted={() => {}}
      />,
    )
    await userEvent.setup().type(screen.getByRole('textbox', { name: 'Your reply to Lim' }), 'Yes')
    expect([...kept]).toEqual([['draft 3 4', 'Yes']])
  })
})

describe('the form', () => {
  test('switches between preview and editing', async () => {
    const reader = show(commentsView([]))
    await reader.type(field(), 'So **important**')
    await reader.click(screen.getByRole('button', { name: 'Preview' }))
    const preview = await screen.findByRole('region', { name: 'Preview' })
    await waitFor(() => expect(preview.querySelector('strong')?.textContent).toBe('important'))
    await reader.click(screen.getByRole('button', { name: 'Write' }))
    expect(field().value).toBe('So **important**')
  })

  test('shows an error if the preview fails', async () => {
    const answers = [
      refusal('Please look again.', { errors: { body: 'It is too long.' } }),
      refusal('That was too often.'),
      refusal('', { outcome: 'signed-out' }),
    ]
    const { actions } = server({ preview: async () => answers.shift() ?? refusal('') })
    const reader = show(commentsView([]), actions)
    const look = async () => {
      await reader.click(screen.getByRole('button', { name: 'Preview' }))
      return screen.findByRole('region', { name: 'Preview' })
    }
    await within(await look()).findByText('Nothing to preview yet.')
    await reader.click(screen.getByRole('button', { name: 'Write' }))
    await reader.type(field(), 'So **important**')
    for (const sentence of [
      'It is too long.',
      'That was too often.',
      'Sign in to see a preview.',
    ]) {
      await within(await look()).findByText(sentence)
      await reader.click(screen.getByRole('button', { name: 'Write' }))
    }
    expect(field().value).toBe('So **important**')
  })

  test('shows the remaining characters near the limit', async () => {
    const reader = show(commentsView([]))
    await reader.click(field())
    await reader.paste('a'.repeat(MAX_COMMENT - 3))
    expect(screen.getByText('3 characters left')).toBeDefined()
    await reader.paste('aaaa')
    expect(screen.getByText('1 character over the limit')).toBeDefined()
  })

  test('shows the name to post under, or a sign-in link', async () => {
    show(commentsView([]))
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe(
      '/sign-in?to=%2Farticle%2Fa-ferry%23comments',
    )
    await signIn(readerState())
    expect(screen.getByText('Mara')).toBeDefined()
  })
})

describe('a mention', () => {
  test('is completed by keyboard, from the commenters on the page', async () => {
    const reader = show(commentsView([comment(1), comment(2)]))
    await reader.type(field(), 'Ask @read')
    const people = within(screen.getByRole('listbox', { name: 'People to mention' }))
    expect(people.getAllByRole('option').map((one) => one.textContent)).toEqual([
      'Reader 1 @reader-1',
      'Reader 2 @reader-2',
    ])
    await reader.keyboard('{ArrowDown}')
    expect(people.getByRole('option', { selected: true }).textContent).toContain('Reader 2')
    expect(field().getAttribute('aria-activedescendant')).toBe(
      people.getByRole('option', { selected: true }).id,
    )
    await reader.keyboard('{Enter}')
    expect(field().value).toBe('Ask @reader-2 ')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(localStorage.getItem(KEY)).toBe('Ask @reader-2 ')
  })

  test('finds other users on the server, and Escape closes the list', async () => {
    const asked: string[] = []
    const complete = async (start: string) => {
      asked.push(start)
      return [{ handle: 'mara', name: 'Mara' }]
    }
    const reader = show(commentsView([]), server({ complete }).actions)
    await reader.type(field(), '@ma')
    await screen.findByRole('option', { name: /Mara/ })
    expect(asked).toEqual(['ma'])
    await reader.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
  })
})
