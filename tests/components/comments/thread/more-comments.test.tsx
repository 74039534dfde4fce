import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { network, show, signIn } from '@/tests/components/support/conversation.tsx'
import { screen, waitFor } from '@/tests/components/support/page.ts'
import { comment, commentsView } from '@/tests/components/support/samples.ts'

beforeEach(() => history.replaceState(null, '', '/article/a-ferry'))
afterEach(async () => {
  await signIn(null)
  vi.unstubAllGlobals()
})

const more = () => screen.getByRole('link', { name: 'More comments' })
const FIRST = commentsView([comment(9), comment(8)], { next: 8 })
const ADDRESS = '/api/comments/3?sort=newest&after=8'

test('comments load in place without duplicates, with focus on the first and a new URL', async () => {
  const reader = show(FIRST)
  const asked = network({
    [ADDRESS]: commentsView([comment(8), comment(7), comment(6)], { next: 6 }),
  })
  await reader.click(more())
  await waitFor(() => expect(document.activeElement?.id).toBe('comment-7'))
  expect(asked).toEqual([ADDRESS])
  expect(screen.getAllByRole('listitem').map(({ id }) => id)).toEqual(
    [9, 8, 7, 6].map((id) => `comment-${id}`),
  )
  expect(location.search + location.hash).toBe('?comments=newest&after=8#comments')
  expect(more().getAttribute('href')).toBe('/article/a-ferry?comments=newest&after=6#comments')
})

test('the link disappears after the last page', async () => {
  const reader = show(FIRST)
  network({ [ADDRESS]: commentsView([comment(7)]) })
  await reader.click(more())
  await waitFor(() => expect(screen.queryByRole('link', { name: 'More comments' })).toBeNull())
})

test('a comment just posted isn’t duplicated when its page is loaded', async () => {
  const reader = show(FIRST)
  await reader.type(screen.getByRole('textbox', { name: 'Join the discussion' }), 'Mine')
  await reader.click(screen.getByRole('button', { name: 'Post comment' }))
  await waitFor(() => expect(document.querySelectorAll('#comment-900')).toHaveLength(1))
  network({ [ADDRESS]: commentsView([comment(900)]) })
  await reader.click(more())
  await waitFor(() => expect(document.querySelectorAll('#comment-900')).toHaveLength(1))
})

test('a failure shows a message and lets the browser follow the link', async () => {
  const reader = show(FIRST)
  const asked = network()
  await reader.click(more())
  await screen.findByText(/The comments didn’t load/)
  document.addEventListener('click', (event) => event.preventDefault(), { once: true })
  await reader.click(more())
  expect(asked).toHaveLength(1)
})
