import { expect, test } from 'vitest'
import { Ending } from '@/components/subscriptions/ending.tsx'
import { GuestSubscriptions } from '@/components/subscriptions/guest-subscriptions.tsx'
import type { EndingView } from '@/lib/notifications/subscriptions/subscription.ts'
import { render, screen } from '@/tests/components/support/page.ts'

function ending(changes: Partial<EndingView> = {}): EndingView {
  return { what: 'article', guest: false, headline: 'A ferry sails', ended: false, ...changes }
}

/** Where a button's form goes, how, and with what. */
function formOf(name: string) {
  const form = screen.getByRole<HTMLButtonElement>('button', { name }).form
  const action = form?.getAttribute('action')
  return [form?.method, action, form && Object.fromEntries(new FormData(form))]
}

test('a link says what it ends, and its button ends it by a plain post', () => {
  render(<Ending ending={ending()} token="abc.d" />)
  expect(screen.getByText('You will not hear of new comments on “A ferry sails”.')).toBeDefined()
  expect(formOf('Stop')).toEqual(['post', '/unsubscribe?token=abc.d', {}])
})

test.each<[Partial<EndingView>, string]>([
  [{ what: 'mine' }, 'You will not hear of replies to your comments on “A ferry sails”.'],
  [
    { what: 'comment', headline: '' },
    'You will not hear of replies to the comments that you follow under a story that is gone.',
  ],
  [{ what: 'all', guest: true }, 'No mail about comments will come to you.'],
  [{ what: 'all' }, 'No mail about comments will come to you. Your inbox on this site goes on.'],
])('%j is said as: %s', (changes, sentence) => {
  render(<Ending ending={ending(changes)} token="t" />)
  expect(screen.getByText(sentence)).toBeDefined()
})

test('what has ended is said, without a button, with the way to change it', () => {
  render(<Ending ending={ending({ ended: true })} token="t" />)
  expect(screen.getByRole('status').textContent).toMatch(/^It has ended\./)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByRole('link').getAttribute('href')).toBe('/account/inbox')
})

test('a guest sees all their subscriptions and stops one or all, and comes back', () => {
  const story = { kind: 'article' as const, articleId: 5, commentId: 0, by: '' }
  const view = { ...story, headline: 'A ferry sails', address: '/a', stopToken: 'one' }
  render(<GuestSubscriptions email="gus@x.example" subscriptions={[view]} stopAll="all" />)
  expect(screen.getByText('Mail about these goes to gus@x.example.')).toBeDefined()
  expect(formOf('Stop hearing of “A ferry sails”')).toEqual([
    'post',
    '/unsubscribe?token=one',
    { back: 'all' },
  ])
  expect(formOf('Stop them all')).toEqual(['post', '/unsubscribe?token=all', { back: 'all' }])
})

test('a guest who has stopped them all reads that', () => {
  render(<GuestSubscriptions email="gus@x.example" subscriptions={[]} stopAll="all" />)
  expect(screen.getByText('No mail about comments goes to gus@x.example any more.')).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
})
