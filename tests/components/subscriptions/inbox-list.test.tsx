import { expect, test } from 'vitest'
import { InboxList } from '@/components/subscriptions/inbox-list.tsx'
import { SubscriptionList } from '@/components/subscriptions/subscription-list.tsx'
import type { InboxView, NoticeView } from '@/lib/notifications/notices/inbox.ts'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'
import { UNTOUCHED } from '@/lib/platform/forms/form-state.ts'
import type { Onward } from '@/lib/platform/forms/redirect-to.ts'
import { render, screen, userEvent, within } from '@/tests/components/support/page.ts'
import { site } from '@/tests/components/support/samples.ts'

function notice(changes: Partial<NoticeView> = {}): NoticeView {
  return {
    id: 7,
    why: 'mine',
    by: 'Ben',
    headline: 'A ferry sails',
    language: 'en',
    address: '/article/a-ferry-sails?comment=3#comment-3',
    excerpt: 'Mind the tide.',
    at: '2026-03-02T12:00:00.000Z',
    seen: false,
    ...changes,
  }
}

function inbox(changes: Partial<InboxView> = {}): InboxView {
  const page = { newestId: 7, newest: true, olderBefore: null, unseen: 1 }
  return { notices: [notice()], ...page, ...changes }
}

/** An action that succeeds and records its input. */
function recording<Made>() {
  const sent: Record<string, FormDataEntryValue>[] = []
  const action: FormAction<Made> = async (_state, form) => {
    sent.push(Object.fromEntries(form))
    return { ...UNTOUCHED, outcome: 'done', message: 'Stopped.' }
  }
  return { sent, action }
}

test('a notice describes the event and links to the comment', () => {
  render(<InboxList inbox={inbox()} markSeen={recording<Onward>().action} site={site} />)
  const link = screen.getByRole('link', { name: 'Ben replied to you on “A ferry sails”' })
  expect(link.getAttribute('href')).toBe('/article/a-ferry-sails?comment=3#comment-3')
  expect(screen.getByText('Mind the tide.')).toBeDefined()
  expect(screen.getByText('New')).toBeDefined()
  expect(screen.getByText('1 not seen yet.')).toBeDefined()
})

test('a page’s notices can be marked as seen, up to the newest', async () => {
  const { sent, action } = recording<Onward>()
  render(<InboxList inbox={inbox()} markSeen={action} site={site} />)
  await userEvent.click(screen.getByRole('button', { name: 'Mark all as seen' }))
  expect(sent).toEqual([{ through: '7' }])
})

test('seen notices aren’t marked and have no button', () => {
  const seen = inbox({ notices: [notice({ seen: true })], unseen: 0 })
  render(<InboxList inbox={seen} markSeen={recording<Onward>().action} site={site} />)
  expect(screen.queryByText('New')).toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText('You have seen everything.')).toBeDefined()
})

test('a long inbox is paginated, with links back', () => {
  const later = inbox({ newest: false, olderBefore: 3 })
  render(<InboxList inbox={later} markSeen={recording<Onward>().action} site={site} />)
  const older = screen.getByRole('link', { name: 'Older notices' })
  expect(older.getAttribute('href')).toBe('/account/inbox?before=3')
  const newest = screen.getByRole('link', { name: 'Newest notices' })
  expect(newest.getAttribute('href')).toBe('/account/inbox')
})

test('an empty inbox explains what appears there', () => {
  const empty = inbox({ notices: [], newestId: 0, unseen: 0 })
  render(<InboxList inbox={empty} markSeen={recording<Onward>().action} site={site} />)
  expect(screen.getByText(/^Nothing yet\./)).toBeDefined()
  expect(screen.queryByRole('list')).toBeNull()
})

test('each subscription has a description and a stop button', async () => {
  const { sent, action } = recording()
  const story = { articleId: 5, headline: 'A ferry sails', by: '' }
  const subscriptions = [
    {
      ...story,
      kind: 'article' as const,
      commentId: 0,
      address: '/article/a-ferry-sails#comments',
    },
    { ...story, kind: 'comment' as const, commentId: 3, address: '/x', by: 'Ben' },
  ]
  render(<SubscriptionList subscriptions={subscriptions} action={action} />)
  const region = screen.getByRole('region', { name: 'Your notifications' })
  const [, second] = within(region).getAllByRole('listitem')
  expect(second?.textContent).toContain('Replies to Ben on A ferry sails')
  const [stop] = within(region).getAllByRole('button', {
    name: 'Stop notifications about “A ferry sails”',
  })
  if (stop) await userEvent.click(stop)
  expect(sent).toEqual([{ kind: 'article', article: '5', comment: '0', wanted: 'off' }])
  expect(screen.getByText('Stopped.')).toBeDefined()
})

test('a user without subscriptions sees which mail they still receive', () => {
  render(<SubscriptionList subscriptions={[]} action={recording<unknown>().action} />)
  expect(screen.getByText(/^Only comments that mention you/)).toBeDefined()
})
