import { beforeEach, describe, expect, test } from 'vitest'
import { MoreStories } from '@/components/article/more-stories.tsx'
import type { FetchMore } from '@/components/article/use-more.ts'
import type { MoreList } from '@/lib/pages/articles/page-views.ts'
import { render, screen, userEvent, waitFor } from '@/tests/components/support/page.ts'
import { moreList } from '@/tests/components/support/samples.ts'

const START = moreList('author', ['a', 'b'], { next: 'd' })
const TABS = [moreList('author', []), moreList('category', [])]

/** A fake server with these lists by address, which records requests. */
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

  test('is a link to a page', () => {
    show(server({}).load)
    expect(moreBy().getAttribute('href')).toBe('/article/x?more=author&through=d#more')
  })

  test('appends new cards without duplicates, and updates the URL', async () => {
    const reader = show(server(lists).load)
    await reader.click(moreBy())
    expect(shown()).toEqual(['a', 'b', 'new', 'c', 'd'].map((slug) => `Headline of ${slug}`))
    expect(location.pathname + location.search + location.hash).toBe(
      '/article/x?more=author&through=d#more',
    )
    expect(screen.getByRole('status').textContent).toBe('3 more stories')
  })

  test('disappears at the end of the list', async () => {
    const reader = show(server(lists).load)
    await reader.click(moreBy())
    expect(screen.queryByRole('link', { name: /Load more/ })).toBeNull()
  })

  test('links to the author’s page after the last batch', () => {
    show(server({}).load, moreList('author', ['a'], { full: true }))
    const all = screen.getByRole('link', { name: 'All stories by Desk Writer' })
    expect(all.getAttribute('href')).toBe('/author/desk-writer')
  })

  test('moves keyboard focus to the first new story', async () => {
    const reader = show(server(lists).load)
    moreBy().focus()
    await reader.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Headline of new'))
  })

  test('shows an error and lets the browser follow the link if loading fails', async () => {
    const { load, asked } = server({})
    const reader = show(load)
    await reader.click(moreBy())
    expect(screen.getByRole('status').textContent).toContain('did not load')
    document.addEventListener('click', stop, { once: true })
    await reader.click(moreBy())
    expect(asked).toHaveLength(1)
  })

  test('doesn’t handle clicks that open a new tab', async () => {
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

  test('are links to pages, with the open one marked', () => {
    show(server({}).load)
    expect(tab('More by Desk Writer').getAttribute('aria-current')).toBe('true')
    expect(tab('More in ASEAN News').getAttribute('aria-current')).toBeNull()
    expect(tab('More in ASEAN News').getAttribute('href')).toBe('/article/x?more=category#more')
  })

  test('show their list in place and load each only once', async () => {
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

/** In a browser this click would now navigate. */
function stop(event: Event) {
  event.preventDefault()
}
