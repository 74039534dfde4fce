import { beforeEach, describe, expect, test } from 'vitest'
import { MoreStories } from '@/components/article/more-stories.tsx'
import type { FetchMore } from '@/components/article/use-more.ts'
import type { MoreList } from '@/lib/pages/articles/page-views.ts'
import { render, screen, userEvent, waitFor } from '@/tests/components/support/page.ts'
import { moreList } from '@/tests/components/support/samples.ts'

const START = moreList('author', ['a', 'b'], { next: 'd' })
const TABS = [moreList('author', []), moreList('category', [])]

/** A server that knows these lists by address, and remembers what it was asked. */
function server(lists: Record<string, MoreList>) {
  const asked: string[] = []
  const load: FetchMore = async (address) => {
    asked.push(address)
    const list = lists[address]
    if (!list) throw new Error('offline')
    return list
  }
  return { asked, load }
}

function show(load: FetchMore, start = START) {
  render(<MoreStories slug="x" start={start} tabs={TABS} load={load} />)
  return userEvent.setup()
}

const shown = () => screen.getAllByRole('heading').map((heading) => heading.textContent)
const moreBy = () => screen.getByRole('link', { name: 'Load more by Desk Writer' })
const tab = (name: string) => screen.getByRole('link', { name })

beforeEach(() => history.replaceState(null, '', '/article/x'))

describe('Load more', () => {
  const further = moreList('author', ['a', 'new', 'b', 'c', 'd'])
  const lists = { '/api/more/x/author/d': further }

  test('is a link to a page of its own', () => {
    show(server({}).load)
    expect(moreBy().getAttribute('href')).toBe('/article/x?more=author&through=d#more')
  })

  test('appends what is not there yet, and keeps the address for the way back', async () => {
    const reader = show(server(lists).load)
    await reader.click(moreBy())
    expect(shown()).toEqual(['a', 'b', 'new', 'c', 'd'].map((slug) => `Headline of ${slug}`))
    expect(location.pathname + location.search + location.hash).toBe(
      '/article/x?more=author&through=d#more',
    )
    expect(screen.getByRole('status').textContent).toBe('3 more stories')
  })

  test('ends when there is no more', async () => {
    const reader = show(server(lists).load)
    await reader.click(moreBy())
    expect(screen.queryByRole('link', { name: /Load more/ })).toBeNull()
  })

  test('leads past the last batch to the author’s own page', () => {
    show(server({}).load, moreList('author', ['a'], { full: true }))
    const all = screen.getByRole('link', { name: 'All stories by Desk Writer' })
    expect(all.getAttribute('href')).toBe('/author/desk-writer')
  })

  test('by keyboard, goes on at the first new story', async () => {
    const reader = show(server(lists).load)
    moreBy().focus()
    await reader.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Headline of new'))
  })

  test('when the server is out of reach, says so and leaves the link to the browser', async () => {
    const { load, asked } = server({})
    const reader = show(load)
    await reader.click(moreBy())
    expect(screen.getByRole('status').textContent).toContain('did not load')
    document.addEventListener('click', stop, { once: true })
    await reader.click(moreBy())
    expect(asked).toHaveLength(1)
  })

  test('opened in a new tab, is not taken over', async () => {
    const { load, asked } = server(lists)
    const reader = show(load)
    document.addEventListener('click', stop, { once: true })
    await reader.keyboard('{Control>}')
    await reader.click(moreBy())
    expect(asked).toEqual([])
  })
})

describe('the tabs', () => {
  const category = moreList('category', ['p', 'q'])
  const lists = { '/api/more/x/category/start': category }

  test('are links to pages of their own, the open one marked', () => {
    show(server({}).load)
    expect(tab('More by Desk Writer').getAttribute('aria-current')).toBe('true')
    expect(tab('More in ASEAN News').getAttribute('aria-current')).toBeNull()
    expect(tab('More in ASEAN News').getAttribute('href')).toBe('/article/x?more=category#more')
  })

  test('show their list in place, and each is asked for once', async () => {
    const { load, asked } = server(lists)
    const reader = show(load)
    await reader.click(tab('More in ASEAN News'))
    expect(shown()).toEqual(['Headline of p', 'Headline of q'])
    expect(location.search).toBe('?more=category')
    await reader.click(tab('More by Desk Writer'))
    expect(shown()).toEqual(['Headline of a', 'Headline of b'])
    await reader.click(tab('More in ASEAN News'))
    expect(asked).toEqual(['/api/more/x/category/start'])
  })
})

/** In the browser the click would now leave the page. */
function stop(event: Event) {
  event.preventDefault()
}
