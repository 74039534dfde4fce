import type { CommentsView, CommentView } from '@/lib/conversation/comments/comment.ts'
import type { ArticleCard, ArticleView } from '@/lib/newsroom/articles/article.ts'
import type { CorrectionLine } from '@/lib/newsroom/articles/correction.ts'
import type { ArticlePageView, MoreList, MoreTab } from '@/lib/pages/articles/page-views.ts'
import type { ReaderOfArticle, ReaderState } from '@/lib/pages/comments/reader-state.ts'
import type { Block, Body, PictureView } from '@/lib/text/body/body.ts'
import { commentText } from '@/lib/text/comments/comment-text.ts'
import { buildThreads } from '@/lib/text/threads/build-thread.ts'

/** Sample views, for tests to override. */

export const picture: PictureView = {
  key: 'najin-dunay',
  format: 'svg',
  width: 1600,
  height: 900,
  alt: 'The coast from Najin to Dunay',
  caption: 'The route that officials described.',
  credit: 'Map: The Straits Courier',
}

export function card(slug: string, changes: Partial<ArticleCard> = {}): ArticleCard {
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
/** Returns a new block id. */
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
    translations: { group: null, others: [] },
    keepReading: {},
    related: [],
    older: null,
    newer: null,
    byAuthor: null,
    inCategory: null,
    comments: commentsView([]),
    margin: { revision: 1, open: true, slips: [], asks: [], count: 0 },
    open: 'author',
    ...changes,
  }
}

/** A comment on a story. `id` makes name and text unique. */
export function comment(id: number, changes: Partial<CommentView> = {}): CommentView {
  return {
    id,
    parentId: null,
    rootId: 0,
    author: {
      id: 100 + id,
      name: `Reader ${id}`,
      handle: `reader-${id}`,
      picture: '',
      badge: null,
    },
    answers: null,
    at: '2026-03-01T04:00:00.000Z',
    editedAt: null,
    text: commentText(`Words of ${id}`),
    hidden: null,
    ups: 0,
    downs: 0,
    pinned: false,
    closed: false,
    replyCount: 0,
    passage: null,
    ...changes,
  }
}

/** A reply in the thread started by `root`. */
export function reply(
  id: number,
  to: CommentView,
  changes: Partial<CommentView> = {},
): CommentView {
  const answers = { id: to.id, name: to.author?.name ?? '' }
  return comment(id, { parentId: to.id, rootId: to.rootId || to.id, answers, ...changes })
}

export function commentsView(
  comments: readonly CommentView[],
  changes: Partial<CommentsView> = {},
): CommentsView {
  return {
    count: comments.length,
    threads: buildThreads(comments),
    open: { sort: 'newest', after: null },
    next: null,
    page: 1,
    pages: 1,
    commentsOpen: true,
    asOf: '2026-03-02T00:00:00.000Z',
    ...changes,
  }
}

/** Mara, signed in and reading an article. */
export function readerState(changes: Partial<ReaderOfArticle> = {}): ReaderState {
  return {
    me: { id: 7, name: 'Mara', handle: 'mara', picture: '', role: 'reader' },
    unseen: 0,
    article: {
      votes: {},
      mine: [],
      held: [],
      ignored: [],
      reported: [],
      subscriptions: [],
      unreadSince: null,
      moderates: false,
      ...changes,
    },
  }
}

export const site = {
  name: 'The Straits Courier',
  tagline: 'News of the sea routes',
  language: 'en',
  timeZone: 'Asia/Singapore',
  url: 'https://courier.example',
}
