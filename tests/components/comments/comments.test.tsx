import { expect, test } from 'vitest'
import { Comments } from '@/components/comments/comments.tsx'
import type { CommentsView, CommentView } from '@/lib/comments/comment.ts'
import { commentText } from '@/lib/text/comment-text.ts'
import { buildThreads } from '@/lib/threads/build-thread.ts'
import { render, screen, within } from '@/tests/components/support/page.ts'

const place = { slug: 'a-ferry', zone: 'Asia/Singapore', language: 'en' }

function comment(id: number, changes: Partial<CommentView> = {}): CommentView {
  const text = commentText(`Words of ${id}`)
  const at = '2026-03-01T04:00:00.000Z'
  return {
    id,
    parentId: null,
    author: `Reader ${id}`,
    at,
    text,
    hidden: false,
    replyCount: 0,
    ...changes,
  }
}

function show(comments: readonly CommentView[], changes: Partial<CommentsView> = {}) {
  const view: CommentsView = {
    count: comments.length,
    threads: buildThreads(comments),
    open: { sort: 'newest', after: null },
    next: null,
    ...changes,
  }
  return render(<Comments comments={view} place={place} />).container
}

test('a comment says who wrote it, when and what, and has an address of its own', () => {
  show([comment(4, { text: commentText('See **this** [map](https://x.example/).') })])
  const item = screen.getByRole('listitem')
  expect(within(item).getByText('Reader 4')).toBeDefined()
  expect(within(item).getByText('this').tagName).toBe('STRONG')
  expect(within(item).getByRole('link', { name: 'map' }).getAttribute('rel')).toContain('ugc')
  const [own] = within(item).getAllByRole('link')
  expect(own?.getAttribute('href')).toBe('/article/a-ferry?comment=4#comment-4')
  expect(item.id).toBe('comment-4')
})

test('replies stand under what they answer; past five levels they name it instead', () => {
  const deep = Array.from({ length: 9 }, (_, at) =>
    comment(at + 1, { parentId: at === 0 ? null : at }),
  )
  const container = show(deep)
  expect(container.querySelectorAll('ol')).toHaveLength(6)
  expect(container.querySelector('#comment-9')?.textContent).toContain('in answer to Reader 8')
  expect(container.querySelector('#comment-2 > .comment-head')?.textContent).not.toContain(
    'in answer to',
  )
})

test('a place kept for the replies below it says so', () => {
  show([comment(1, { hidden: true, author: '', text: [] }), comment(2, { parentId: 1 })])
  expect(screen.getByText('This comment is not shown.')).toBeDefined()
  expect(screen.getByText('Words of 2')).toBeDefined()
})

test('the orders are links, and the one in use is marked', () => {
  show([comment(1)], { open: { sort: 'oldest', after: null }, next: 1 })
  const orders = within(screen.getByRole('navigation', { name: 'Order of the comments' }))
  expect(orders.getByRole('link', { current: true }).textContent).toBe('Oldest')
  expect(orders.getByRole('link', { name: 'Newest' }).getAttribute('href')).toBe(
    '/article/a-ferry#comments',
  )
  const more = screen.getByRole('link', { name: 'More comments' })
  expect(more.getAttribute('href')).toBe('/article/a-ferry?comments=oldest&after=1#comments')
})

test('a thread shown in part leads to the whole, and one shown alone to all comments', () => {
  show([comment(1, { replyCount: 300 })])
  const whole = screen.getByRole('link', { name: 'All 300 replies to Reader 1' })
  expect(whole.getAttribute('href')).toBe('/article/a-ferry?comment=1#comment-1')
  show([comment(1)], { open: { only: 1 } })
  expect(screen.getByRole('link', { name: 'View all comments' })).toBeDefined()
})

test('a story without comments has no empty box', () => {
  expect(show([]).textContent).toBe('')
})
