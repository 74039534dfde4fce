import type { ArticleView, Card } from '@/lib/articles/article.ts'
import type {
  ArticlePageView,
  CorrectionLine,
  MoreList,
  MoreTab,
} from '@/lib/articles/page-views.ts'
import type { Block, Body, PictureView } from '@/lib/text/body.ts'

/** Views as lib hands them to components, to be changed where a test says so. */

export const picture: PictureView = {
  key: 'najin-dunay',
  format: 'svg',
  width: 1600,
  height: 900,
  alt: 'The coast from Najin to Dunay',
  caption: 'The route that officials described.',
  credit: 'Map: The Straits Courier',
}

export function card(slug: string, changes: Partial<Card> = {}): Card {
  return {
    slug,
    headline: `Headline of ${slug}`,
    dek: `Dek of ${slug}`,
    opening: `Opening words of ${slug} …`,
    language: 'en',
    author: { slug: 'desk-writer', name: 'Desk Writer' },
    category: { slug: 'asean-news', name: 'ASEAN News' },
    publishedAt: '2023-10-14T01:20:00.000Z',
    minutes: 5,
    commentCount: 0,
    hero: null,
    ...changes,
  }
}

let ids = 0
/** A fresh block id. */
export function id(): string {
  ids += 1
  return `block-${ids}`
}

export function words(text: string) {
  return [{ type: 'text' as const, text }]
}

export function paragraph(text: string): Block {
  return { type: 'paragraph', attrs: { id: id() }, content: words(text) }
}

export function heading(text: string, level: 2 | 3 | 4 = 2): Block {
  return { type: 'heading', attrs: { id: id(), level }, content: words(text) }
}

export function body(...content: Block[]): Body {
  return { type: 'doc', content }
}

export function article(changes: Partial<ArticleView> = {}): ArticleView {
  return {
    ...card('thousand-containers'),
    id: 1,
    kind: 'article',
    kicker: '',
    body: body(paragraph('More than a thousand containers have moved.')),
    words: 1200,
    revision: 1,
    updatedAt: null,
    commentsOpen: true,
    ...changes,
  }
}

export function moreList(tab: MoreTab, slugs: string[], changes: Partial<MoreList> = {}): MoreList {
  const of =
    tab === 'author'
      ? { slug: 'desk-writer', name: 'Desk Writer' }
      : { slug: 'asean-news', name: 'ASEAN News' }
  return { tab, of, cards: slugs.map((slug) => card(slug)), next: null, full: false, ...changes }
}

export function correction(changes: Partial<CorrectionLine> = {}): CorrectionLine {
  return {
    id: 7,
    at: '2023-10-15T03:05:00.000Z',
    notice: 'Dunay lies east of Vladivostok. We had put it to the west.',
    foundBy: 'Reader in Busan',
    article: { slug: 'thousand-containers', headline: 'Thousand containers', language: 'en' },
    ...changes,
  }
}

export function pageView(changes: Partial<ArticlePageView> = {}): ArticlePageView {
  return {
    article: article(),
    path: [{ slug: 'asean-news', name: 'ASEAN News' }],
    tags: [{ slug: 'russia', name: 'Russia' }],
    corrections: [],
    keepReading: {},
    related: [],
    byAuthor: null,
    inCategory: null,
    comments: { count: 0, threads: [], open: { sort: 'newest', after: null }, next: null },
    open: 'author',
    ...changes,
  }
}

export const site = {
  name: 'The Straits Courier',
  tagline: 'News of the sea routes',
  language: 'en',
  timeZone: 'Asia/Singapore',
  url: 'https://courier.example',
}
