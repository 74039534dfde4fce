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

  test('asks for an address and a password, by names that browsers can fill in', () => {
    show()
    const [address] = screen.getAllByRole('textbox', { name: 'Email address' })
    expect(address?.getAttribute('autocomplete')).toBe('username')
    const password = screen.getByLabelText('Password', { selector: 'input' })
    expect(password.getAttribute('autocomplete')).toBe('current-password')
  })

  test('mails a link to who has no password', () => {
    show()
    const part = within(screen.getByRole('region', { name: 'Without a password' }))
    expect(part.getByRole('button', { name: 'Email me a link' })).toBeDefined()
  })

  test('leads to signing up, and from there to where one was going', () => {
    show()
    const link = screen.getByRole('link', { name: 'I have no account yet' })
    expect(link.getAttribute('href')).toBe('/sign-up?to=%2Farticle%2Fx')
  })

  test('offers other sites only where there are some', () => {
    const { rerender } = show()
    expect(screen.queryByRole('heading', { name: 'With another account' })).toBeNull()
    const others = [{ id: 'oidc', name: 'Harbour ID' }]
    rerender(<SignIn signIn={done} mailLink={done} {...nothing} others={others} />)
    const button = screen.getByRole('button', { name: 'Continue with Harbour ID' })
    expect(button.closest('form')?.getAttribute('action')).toBe('/sign-in/with/oidc')
  })

  test('says who is signed in already, and that another signs them out', () => {
    show({ signedInAs: 'Mina' })
    expect(screen.getByText(/which signs Mina out/)).toBeDefined()
  })

  test('says why one came', () => {
    show({ note: 'Your text is saved.' })
    expect(screen.getByText('Your text is saved.')).toBeDefined()
  })
})

describe('the link to one’s account', () => {
  test('is the same for everybody until their reader is known', async () => {
    render(<AccountLink />)
    const link = screen.getByRole('link', { name: 'Account' })
    expect(link.getAttribute('href')).toBe('/account')
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })

  test('carries the reader’s name, and what is new in the inbox', async () => {
    render(<AccountLink />)
    const state = readerState()
    await signedIn({ ...state, unseen: 3 })
    const name = state.me?.name ?? ''
    expect(screen.getByRole('link', { name: `${name}, your account` })).toBeDefined()
    const inbox = screen.getByRole('link', { name: '3 new notices' })
    expect(inbox.getAttribute('href')).toBe('/account/inbox')
  })
})

describe('how somebody signs in', () => {
  const actions = {
    chooseOtherPassword: done,
    askForFirstPassword: done,
    askForOtherAddress: done,
    endAllSessions: done,
  }
  const account = { email: 'mina@mail.example', hasPassword: true, logins: [] }

  test('is changed by who gives the password again', () => {
    render(<Security account={account} sites={[]} actions={actions} />)
    expect(screen.getByLabelText('Current password')).toBeDefined()
    expect(screen.getByLabelText('Your password')).toBeDefined()
  })

  test('is confirmed by mailed links for who has no password', () => {
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

test('a picture that was taken is shown at once, and can be removed', async () => {
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

describe('whom one ignores', () => {
  test('nobody, and what that is', () => {
    render(<IgnoredList people={[]} action={done} />)
    expect(screen.getByText(/You aren’t ignoring anyone/)).toBeDefined()
  })

  test('can be ended, and begun again', async () => {
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

describe('somebody’s page', () => {
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

  test('has their comments, each with the way to its place', () => {
    show()
    expect(screen.getByRole('heading', { level: 1, name: 'Lim' })).toBeDefined()
    expect(screen.getByText('left')).toBeDefined()
    const place = screen.getByRole('link', { name: /2 February 2026/ })
    expect(place.getAttribute('href')).toBe('/article/ferry?comment=31#comment-31')
    const older = screen.getByRole('link', { name: 'Older comments' })
    expect(older.getAttribute('href')).toBe('/user/lim?after=31')
  })

  test('lets a reader ignore them, who is signed in and somebody else', () => {
    const { unmount } = show()
    expect(screen.getByRole('button', { name: 'Ignore Lim' })).toBeDefined()
    unmount()
    show({ ignored: null })
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('says when they have said nothing', () => {
    show({ person: { ...person, comments: [], commentCount: 0, next: null } })
    expect(screen.getByText('Lim hasn’t commented yet.')).toBeDefined()
  })
})
