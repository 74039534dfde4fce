import { afterEach, describe, expect, test, vi } from 'vitest'
import { AccountLink } from '@/components/people/account-link.tsx'
import { IgnoredList } from '@/components/people/ignored-list.tsx'
import { PortraitForm } from '@/components/people/portrait-form.tsx'
import { Security } from '@/components/people/security.tsx'
import { SignIn } from '@/components/people/sign-in.tsx'
import { UserProfile } from '@/components/people/user-profile.tsx'
import { UNTOUCHED } from '@/lib/platform/forms/form-state.ts'
import { commentText } from '@/lib/text/comments/comment-text.ts'
import { signIn as signedIn } from '@/tests/components/support/conversation.tsx'
import { render, screen, userEvent, within } from '@/tests/components/support/page.ts'
import { readerState, site } from '@/tests/components/support/samples.ts'

afterEach(async () => {
  await signedIn(null)
  vi.unstubAllGlobals()
})

const done = async () => ({ ...UNTOUCHED, outcome: 'done' as const })
const nothing = { to: '/article/x', here: '/sign-in', note: '', others: [], signedInAs: null }

describe('the sign-in page', () => {
  const show = (changes: Partial<Parameters<typeof SignIn>[0]> = {}) =>
    render(<SignIn signIn={done} mailLink={done} {...nothing} {...changes} />)

  test('asks for email and password, with autocomplete names', () => {
    show()
    const [address] = screen.getAllByRole('textbox', { name: 'Email address' })
    expect(address?.getAttribute('autocomplete')).toBe('username')
    const password = screen.getByLabelText('Password', { selector: 'input' })
    expect(password.getAttribute('autocomplete')).toBe('current-password')
  })

  test('offers a sign-in link by email', () => {
    show()
    const part = within(screen.getByRole('region', { name: 'Without a password' }))
    expect(part.getByRole('button', { name: 'Email me a link' })).toBeDefined()
  })

  test('links to sign-up and keeps the redirect target', () => {
    show()
    const link = screen.getByRole('link', { name: 'I have no account yet' })
    expect(link.getAttribute('href')).toBe('/sign-up?to=%2Farticle%2Fx')
  })

  test('offers other sites only if some are configured', () => {
    const { rerender } = show()
    expect(screen.queryByRole('heading', { name: 'With another account' })).toBeNull()
    const others = [{ id: 'oidc', name: 'Harbour ID' }]
    rerender(<SignIn signIn={done} mailLink={done} {...nothing} others={others} />)
    const button = screen.getByRole('button', { name: 'Continue with Harbour ID' })
    expect(button.closest('form')?.getAttribute('action')).toBe('/sign-in/with/oidc')
  })

  test('names the signed-in user and warns that signing in again signs them out', () => {
    show({ signedInAs: 'Mina' })
    expect(screen.getByText(/which signs Mina out/)).toBeDefined()
  })

  test('shows the reason for signing in', () => {
    show({ note: 'Your text is saved.' })
    expect(screen.getByText('Your text is saved.')).toBeDefined()
  })
})

describe('the account link', () => {
  test('is the same for everybody until the reader is loaded', async () => {
    render(<AccountLink />)
    const link = screen.getByRole('link', { name: 'Account' })
    expect(link.getAttribute('href')).toBe('/account')
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })

  test('shows the reader’s name and the number of new inbox entries', async () => {
    render(<AccountLink />)
    const state = readerState()
    await signedIn({ ...state, unseen: 3 })
    const name = state.me?.name ?? ''
    expect(screen.getByRole('link', { name: `${name}, your account` })).toBeDefined()
    const inbox = screen.getByRole('link', { name: '3 new notices' })
    expect(inbox.getAttribute('href')).toBe('/account/inbox')
  })
})

describe('the sign-in settings', () => {
  const actions = {
    chooseOtherPassword: done,
    askForFirstPassword: done,
    askForOtherAddress: done,
    endAllSessions: done,
  }
  const account = { email: 'mina@mail.example', hasPassword: true, logins: [] }

  test('require the current password', () => {
    render(<Security account={account} sites={[]} actions={actions} />)
    expect(screen.getByLabelText('Current password')).toBeDefined()
    expect(screen.getByLabelText('Your password')).toBeDefined()
  })

  test('use emailed confirmation links for users without a password', () => {
    const logins = [{ provider: 'oidc' }]
    const sites = [{ id: 'oidc', name: 'Harbour ID' }]
    render(
      <Security
        account={{ ...account, hasPassword: false, logins }}
        sites={sites}
        actions={actions}
      />,
    )
    expect(screen.queryByLabelText('Current password')).toBeNull()
    expect(screen.getByRole('heading', { name: 'Choose a password' })).toBeDefined()
    expect(screen.getByText('You can also sign in with Harbour ID.')).toBeDefined()
    expect(screen.queryByLabelText('New password')).toBeNull()
    expect(screen.getAllByRole('button', { name: 'Email me a link' })).toHaveLength(2)
  })
})

test('an uploaded picture is shown immediately and can be removed', async () => {
  let shownAgain = 0
  const again = () => {
    shownAgain += 1
  }
  const props = { set: done, remove: done, name: 'Mina', again }
  const { rerender } = render(<PortraitForm {...props} picture="" />)
  expect(screen.queryByRole('button', { name: 'Remove the picture' })).toBeNull()
  rerender(<PortraitForm {...props} picture="portrait-1.webp" />)
  const reader = userEvent.setup()
  await reader.click(screen.getByRole('button', { name: 'Remove the picture' }))
  expect(shownAgain).toBe(1)
})

describe('the list of ignored users', () => {
  test('explains itself when empty', () => {
    render(<IgnoredList people={[]} action={done} />)
    expect(screen.getByText(/You aren’t ignoring anyone/)).toBeDefined()
  })

  test('lets the reader stop ignoring a user and start again', async () => {
    const sent: unknown[] = []
    const action = async (_before: unknown, form: FormData) => {
      sent.push(Object.fromEntries(form))
      return done()
    }
    render(<IgnoredList people={[{ id: 4, name: 'Lim', handle: 'lim' }]} action={action} />)
    const reader = userEvent.setup()
    await reader.click(screen.getByRole('button', { name: 'Stop ignoring Lim' }))
    await reader.click(screen.getByRole('button', { name: 'Ignore Lim' }))
    expect(sent).toEqual([
      { person: '4', wanted: 'off' },
      { person: '4', wanted: 'on' },
    ])
  })
})

describe('a user’s profile', () => {
  const person = {
    id: 4,
    name: 'Lim',
    handle: 'lim',
    picture: '',
    about: 'Takes the first boat.',
    since: '2026-01-02T03:04:05.000Z',
    commentCount: 1,
    comments: [
      {
        id: 31,
        at: '2026-02-02T03:04:05.000Z',
        text: commentText('It **left** early.'),
        ups: 2,
        article: { slug: 'ferry', headline: 'The ferry', language: 'en' },
      },
    ],
    next: 31,
  }
  const show = (changes: object = {}) =>
    render(
      <UserProfile
        person={person}
        isFirst
        ignored={false}
        ignore={done}
        site={site}
        {...changes}
      />,
    )

  test('lists their comments with links', () => {
    show()
    expect(screen.getByRole('heading', { level: 1, name: 'Lim' })).toBeDefined()
    expect(screen.getByText('left')).toBeDefined()
    const place = screen.getByRole('link', { name: /2 February 2026/ })
    expect(place.getAttribute('href')).toBe('/article/ferry?comment=31#comment-31')
    const older = screen.getByRole('link', { name: 'Older comments' })
    expect(older.getAttribute('href')).toBe('/user/lim?after=31')
  })

  test('lets another signed-in user ignore them', () => {
    const { unmount } = show()
    expect(screen.getByRole('button', { name: 'Ignore Lim' })).toBeDefined()
    unmount()
    show({ ignored: null })
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('shows a message without comments', () => {
    show({ person: { ...person, comments: [], commentCount: 0, next: null } })
    expect(screen.getByText('Lim hasn’t commented yet.')).toBeDefined()
  })
})
