import { afterEach, describe, expect, test, vi } from 'vitest'
import { commentText } from '@/lib/text/comments/comment-text.ts'
import { show, signIn } from '@/tests/components/support/conversation.tsx'
import { screen, within } from '@/tests/components/support/page.ts'
import { comment, commentsView, reply } from '@/tests/components/support/samples.ts'

afterEach(async () => {
  await signIn(null)
  vi.unstubAllGlobals()
})

const item = (id: number) => {
  const found = document.getElementById(`comment-${id}`)
  if (!found) throw new Error(`Comment ${id} is not on the page`)
  return within(found)
}
const href = (link: HTMLElement) => link.getAttribute('href')

describe('a comment', () => {
  test('shows author, date and text, and has a permalink', () => {
    show(
      commentsView([comment(4, { text: commentText('See **this** [map](https://x.example/).') })]),
    )
    expect(href(item(4).getByRole('link', { name: 'Reader 4' }))).toBe('/user/reader-4')
    expect(item(4).getByText('this').tagName).toBe('STRONG')
    expect(item(4).getByRole('link', { name: 'map' }).getAttribute('rel')).toContain('ugc')
    const when = item(4).getByRole('link', { name: '1 March 2026, 12:00' })
    expect(href(when)).toBe('/article/a-ferry?comment=4#comment-4')
  })

  test('shows the newsroom badge and the edit mark, and no profile link for a guest', () => {
    const editor = {
      id: 1,
      name: 'Desk',
      handle: 'desk-1',
      picture: 'd.webp',
      badge: 'editor',
    } as const
    const guest = { id: null, name: 'A guest', handle: '', picture: '', badge: null }
    show(
      commentsView([
        comment(1, { author: editor, editedAt: '2026-03-01T05:00:00.000Z' }),
        comment(2, { author: guest }),
      ]),
    )
    expect(item(1).getByText('Editor')).toBeDefined()
    expect(href(item(1).getByRole('link', { name: 'edited' }))).toBe('/comment/1#history')
    expect(item(2).queryByRole('link', { name: 'A guest' })).toBeNull()
  })

  test('hides a spoiler behind a checkbox and links a mention to the profile', () => {
    show(commentsView([comment(1, { text: commentText('||The ferry sinks||, @mara', 'mara') })]))
    expect(item(1).getByRole('checkbox', { name: 'Spoiler' })).toBeDefined()
    expect(item(1).getByText('The ferry sinks').className).toBe('spoiler-words')
    expect(href(item(1).getByRole('link', { name: '@mara' }))).toBe('/user/mara')
  })

  test('offers voting, replying, quoting and sharing with plain links and one form', () => {
    show(commentsView([comment(4, { ups: 18, downs: 1 })]))
    const up = item(4).getByRole('button', { name: 'Vote up, 18 votes' })
    expect([up.getAttribute('form'), up.getAttribute('value')]).toEqual(['vote', '4 up'])
    expect(item(4).getByRole('button', { name: 'Vote down, 1 vote' })).toBeDefined()
    expect(href(item(4).getByRole('link', { name: 'Reply' }))).toBe('/article/a-ferry/respond?to=4')
    expect(href(item(4).getByRole('link', { name: 'Quote' }))).toBe(
      '/article/a-ferry/respond?to=4&quote=1',
    )
    expect(href(item(4).getByRole('link', { name: 'Share' }))).toBe(
      '/article/a-ferry?comment=4#comment-4',
    )
  })

  test('that is removed leaves a placeholder that names who removed it', () => {
    const first = comment(1, { hidden: 'deleted', author: null, text: [] })
    const second = comment(2, { hidden: 'removed', author: null, text: [] })
    const third = comment(4, { hidden: 'reported', author: null, text: [] })
    show(commentsView([first, second, third, reply(3, first)]))
    expect(item(1).getByText('This comment was deleted by its author.')).toBeDefined()
    expect(item(2).getByText('This comment was removed by the moderators.')).toBeDefined()
    expect(item(4).getByText('Hidden after reports, not yet reviewed.')).toBeDefined()
    expect(item(1).getByText('Words of 3')).toBeDefined()
  })
})

describe('threads', () => {
  test('nest replies five levels deep, then name the parent instead', () => {
    const chain = [comment(1)]
    for (let id = 2; id <= 9; id += 1) chain.push(reply(id, chain[id - 2] ?? comment(1)))
    show(commentsView(chain))
    expect(document.querySelectorAll('ol.thread')).toHaveLength(6)
    expect(item(9).getByText(/in reply to/).textContent).toBe('in reply to Reader 8')
    expect(document.querySelector('#comment-2 > .comment-head')?.textContent).not.toContain(
      'in reply to',
    )
  })

  test('name the parent if it isn’t on the page', () => {
    show(commentsView([reply(2, comment(1))], { open: { filter: 'newsroom', after: null } }))
    const parent = item(2).getByRole('link', { name: 'Reader 1' })
    expect(href(parent)).toBe('/article/a-ferry?comment=1#comment-1')
  })

  test('that are pinned or closed are labelled, and closed ones can’t be replied to', () => {
    const first = comment(1, { pinned: true, closed: true })
    show(commentsView([first, reply(2, first), comment(3)]))
    expect(item(1).getByText('Pinned')).toBeDefined()
    expect(item(1).getByText('Closed to replies')).toBeDefined()
    expect(item(2).queryByRole('link', { name: 'Reply' })).toBeNull()
    expect(item(3).getByRole('link', { name: 'Reply' })).toBeDefined()
  })

  test('shown in part link to the full thread', () => {
    show(commentsView([comment(1, { replyCount: 300 })]))
    const whole = item(1).getByRole('link', { name: 'All 300 replies' })
    expect(href(whole)).toBe('/article/a-ferry?comment=1#comment-1')
  })

  test('that are long are paginated', () => {
    const open = { only: 1, page: 2 }
    show(commentsView([comment(1, { replyCount: 300 })], { open, page: 2, pages: 3 }))
    const pages = within(screen.getByRole('navigation', { name: 'Pages of this thread' }))
    expect(href(pages.getByRole('link', { name: 'Later replies' }))).toBe(
      '/article/a-ferry?comment=1&replies=3#comments',
    )
    expect(pages.getByText('Page 2 of 3')).toBeDefined()
    expect(screen.queryByRole('link', { name: /All 300/ })).toBeNull()
  })
})

describe('the head', () => {
  test('links to each sort order and marks the current one', () => {
    show(commentsView([comment(1)], { open: { sort: 'oldest', after: null }, next: 1 }))
    const orders = within(screen.getByRole('navigation', { name: 'Order of the comments' }))
    expect(orders.getByRole('link', { current: true }).textContent).toBe('Oldest')
    expect(href(orders.getByRole('link', { name: 'Newest' }))).toBe('/article/a-ferry#comments')
    expect(href(screen.getByRole('link', { name: 'More comments' }))).toBe(
      '/article/a-ferry?comments=oldest&after=1#comments',
    )
  })

  test('links to each filter and back to all comments', () => {
    show(commentsView([comment(1)], { open: { filter: 'inline', after: null } }))
    const kinds = within(screen.getByRole('navigation', { name: 'Which comments' }))
    expect(kinds.getByRole('link', { current: true }).textContent).toBe('Inline feedback')
    expect(href(kinds.getByRole('link', { name: 'Unread' }))).toBe('/article/a-ferry/unread')
    expect(href(screen.getByRole('link', { name: 'View all comments' }))).toBe(
      '/article/a-ferry#comments',
    )
  })

  test('explains “best” only in that order', () => {
    show(commentsView([comment(1)], { open: { sort: 'best', after: null } }))
    expect(screen.getByText(/with enough votes to be sure/)).toBeDefined()
  })
})

describe('a story', () => {
  test('without comments invites readers to write one', () => {
    show(commentsView([]))
    expect(screen.getByText('No comments yet. What do you think?')).toBeDefined()
    expect(screen.getByRole('textbox', { name: 'Join the discussion' })).toBeDefined()
  })

  test('with closed comments says so and has no form', () => {
    show(commentsView([comment(1)], { commentsOpen: false }))
    expect(screen.getByText(/Comments are closed/)).toBeDefined()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.queryByRole('link', { name: 'Reply' })).toBeNull()
  })
})
