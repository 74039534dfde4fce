import { expect, test } from 'vitest'
import { UnsubscribePage } from '@/components/subscriptions/ending.tsx'
import { GuestSubscriptions } from '@/components/subscriptions/guest-subscriptions.tsx'
import type { EndingView } from '@/lib/notifications/subscriptions/subscription.ts'
import { render, screen } from '@/tests/components/support/page.ts'

function ending(changes: Partial<EndingView> = {}): EndingView {
  return { what: 'article', guest: false, headline: 'A ferry sails', ended: false, ...changes }
}

/** Target, method and fields of a button's form. */
function formOf(name: string) {
  const form = screen.getByRole<HTMLButtonElement>('button', { name }).form
  const action = form?.getAttribute('action')
  return [form?.method, action, form && Object.fromEntries(new FormData(form))]
}

test('a link describes what it ends, and its button submits a plain form', () => {
  render(<UnsubscribePage ending={ending()} token="abc.d" />)
  expect(
    screen.getByText('You won’t be notified of new comments on “A ferry sails”.'),
  ).toBeDefined()
  expect(formOf('Stop')).toEqual(['post', '/unsubscribe?token=abc.d', {}])
})

test.each<[Partial<EndingView>, string]>([
  [{ what: 'mine' }, 'You won’t be notified of replies to your comments on “A ferry sails”.'],
  [
    { what: 'comment', headline: '' },
    'You won’t be notified of replies to the comments you follow on a story that’s gone.',
  ],
  [{ what: 'all', guest: true }, 'You won’t get email about comments.'],
  [{ what: 'all' }, 'You won’t get email about comments. Your inbox on this site stays active.'],
])('%j is said as: %s', (changes, sentence) => {
  render(<UnsubscribePage ending={ending(changes)} token="t" />)
  expect(screen.getByText(sentence)).toBeDefined()
})

test('afterwards there is a confirmation with a link to the settings, and no button', () => {
  render(<UnsubscribePage ending={ending({ ended: true })} token="t" />)
  expect(screen.getByRole('status').textContent).toMatch(/^You’ve been unsubscribed\./)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByRole('link').getAttribute('href')).toBe('/account/inbox')
})

test('a guest sees all their subscriptions, can end one or all, and returns here', () => {
  const story = { kind: 'article' as const, articleId: 5, commentId: 0, by: '' }
  const view = { ...story, headline: 'A ferry sails', address: '/a', stopToken: 'one' }
  render(<GuestSubscriptions email="gus@x.example" subscriptions={[view]} stopAll="all" />)
  expect(screen.getByText('We email gus@x.example about these.')).toBeDefined()
  expect(formOf('Stop notifications about “A ferry sails”')).toEqual([
    'post',
    '/unsubscribe?token=one',
    { back: 'all' },
  ])
  expect(formOf('Unsubscribe from all')).toEqual([
    'post',
    '/unsubscribe?token=all',
    { back: 'all' },
  ])
})

test('a guest without subscriptions sees a message', () => {
  render(<GuestSubscriptions email="gus@x.example" subscriptions={[]} stopAll="all" />)
  expect(screen.getByText('We no longer email gus@x.example about comments.')).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
})
