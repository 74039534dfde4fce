import type { Body, PictureView } from '../../text/body/body.ts'

/** draft: only the newsroom; scheduled: goes out at its time; archived: no longer listed or shown. */
export type ArticleStatus = 'draft' | 'review' | 'scheduled' | 'published' | 'archived'

/** A story is listed and dated; a page (About, Corrections policy) only stands at its address. */
export type ArticleKind = 'article' | 'page'

/** Somebody or something with a name and an address: an author, a category, a tag. */
export interface Named {
  readonly slug: string
  readonly name: string
}

/** An article as lists show it. Times are ISO 8601 in UTC: cached views are JSON. */
export interface Card {
  readonly slug: string
  readonly headline: string
  readonly dek: string
  /** The opening words of the body, at most 180 UTF-16 units. */
  readonly opening: string
  /** BCP 47. */
  readonly language: string
  readonly author: Named
  /** Null for an article that was imported without one. */
  readonly category: Named | null
  readonly publishedAt: string
  readonly minutes: number
  readonly commentCount: number
  readonly hero: PictureView | null
}

/** An article as its own page shows it. */
export interface ArticleView extends Card {
  readonly id: number
  readonly kind: ArticleKind
  /** The label above the headline; empty: the category's name stands there. */
  readonly kicker: string
  readonly body: Body
  readonly words: number
  /** The number of the revision shown. */
  readonly revision: number
  /** When the revision shown was made, if that was after publication; else null. */
  readonly updatedAt: string | null
  readonly commentsOpen: boolean
}

/**
 * First parts of addresses that belong to the site itself, now or soon: a standing page of that
 * slug could never be reached.
 */
export const RESERVED_ADDRESSES: ReadonlySet<string> = new Set([
  'account',
  'api',
  'archive',
  'article',
  'author',
  'category',
  'corrections',
  'desk',
  'dev',
  'feed',
  'feeds',
  'language',
  'media',
  'old-address',
  'page-not-found',
  'search',
  'share',
  'sign-in',
  'sitemap',
  'tag',
  'user',
])

/** Cards in one batch of a "Load more": two rows of three. */
export const MORE_BATCH = 6
/** Batches that one address shows at once; past that the author's or category's own page goes on. */
export const MORE_BATCHES = 10
/** Articles on one page of a list: long enough to browse, short enough for 40 kB of HTML. */
export const LIST_PAGE = 20
