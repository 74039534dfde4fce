import { afterEach, expect, test, vi } from 'vitest'
import { Story } from '@/components/article/story.tsx'
import type { ArticlePageView } from '@/lib/pages/articles/page-views.ts'
import { network, server } from '@/tests/components/support/conversation.tsx'
import { feedbackServer } from '@/tests/components/support/feedback.tsx'
import { render, screen } from '@/tests/components/support/page.ts'
import {
  article,
  body,
  card,
  correction,
  moreList,
  pageView,
  paragraph,
  picture,
} from '@/tests/components/support/samples.ts'

afterEach(() => vi.unstubAllGlobals())

function show(changes: Partial<ArticlePageView> = {}) {
  network()
  return render(
    <Story
      view={pageView(changes)}
      zone="Asia/Singapore"
      language="en"
      url="https://courier.example/article/x"
      actions={server().actions}
      feedback={feedbackServer().actions}
      guests={false}
    />,
  ).container
}

test('the head shows category, headline, author, date and reading time', () => {
  show({ article: article({ headline: 'Thousand containers', dek: 'Washington counts.' }) })
  expect(screen.getByRole('heading', { level: 1, name: 'Thousand containers' })).toBeDefined()
  expect(screen.getByText('Washington counts.')).toBeDefined()
  const [kicker] = screen.getAllByRole('link', { name: 'ASEAN News' })
  expect(kicker?.getAttribute('href')).toBe('/category/asean-news')
  expect(screen.getByRole('link', { name: 'Desk Writer' })).toBeDefined()
  const time = screen.getByText('14 October 2023, 09:20')
  expect(time.getAttribute('datetime')).toBe('2023-10-14T09:20:00+08:00')
  expect(screen.getByText('5 min read')).toBeDefined()
  expect(screen.queryByRole('link', { name: /^\d+ comments?$/ })).toBeNull()
  expect(screen.queryByText(/Updated/)).toBeNull()
})

test('a changed story shows the date and links to its history', () => {
  show({ article: article({ updatedAt: '2023-10-14T09:40:00.000Z' }) })
  expect(screen.getByText('Updated').textContent).toBe('Updated 14 October 2023, 17:40')
  const history = screen.getByRole('link', { name: 'History' })
  expect(history.getAttribute('href')).toBe('/article/thousand-containers/revisions')
})

test('a story shows its number of comments', () => {
  show({ article: article({ commentCount: 1 }) })
  expect(screen.getByText('1 comment')).toBeDefined()
})

test('the main picture loads eagerly, with caption and credit', () => {
  show({ article: article({ hero: picture }) })
  const image = screen.getByRole('img', { name: picture.alt })
  expect(image.getAttribute('fetchpriority')).toBe('high')
  expect(image.getAttribute('loading')).toBeNull()
  expect(screen.getByText(picture.credit)).toBeDefined()
})

test('corrections are below the text, and the byline links to them', () => {
  show({ corrections: [correction()] })
  expect(screen.getByRole('region', { name: 'Correction' }).textContent).toContain('lies east')
  expect(screen.getByText('Found by Reader in Busan')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Corrected' }).getAttribute('href')).toBe('#corrections')
})

test('a story in another language sets lang on each of its parts', () => {
  const container = show({
    article: article({ language: 'vi', headline: 'Cầu', dek: 'Hà Nội', hero: picture }),
  })
  const parts = ['h1', '.dek', '.hero', '.body', '.byline time']
  for (const part of parts) expect(container.querySelector(part)?.getAttribute('lang')).toBe('vi')
  expect(screen.getByText('5 min read').closest('[lang="vi"]')).toBeNull()
})

test('a story without related lists renders without them', () => {
  show({ article: article({ category: null }), path: [] })
  expect(screen.queryByRole('navigation', { name: 'More stories' })).toBeNull()
})

test('shows the list from the URL and links to the other', () => {
  const byAuthor = moreList('author', ['a'])
  show({ byAuthor, inCategory: moreList('category', ['b']), open: 'category' })
  expect(screen.getByRole('heading', { name: 'Headline of b' })).toBeDefined()
  expect(screen.queryByRole('heading', { name: 'Headline of a' })).toBeNull()
  expect(screen.getByRole('link', { name: 'More by Desk Writer' })).toBeDefined()
})

test('a long body without a Keep reading card gets the second related story', () => {
  const related = ['first', 'second'].map((slug) => ({
    card: card(slug),
    why: { category: 'World' },
  }))
  const long = body(...['a', 'b', 'c', 'd', 'e', 'f'].map((words) => paragraph(words)))
  show({ article: article({ body: long }), related })
  const link = screen.getByRole('link', { name: 'Headline of second' })
  expect(link.closest('.keep-reading')?.textContent).toContain('Keep reading')
})
