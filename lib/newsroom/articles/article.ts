import type { Body, PictureView } from '../../text/body/body.ts'

/** `scheduled` goes public at its `publishedAt`; `archived` is off the site and its lists. */
export type ArticleStatus = 'draft' | 'review' | 'scheduled' | 'published' | 'archived'

/**
 * An `article` is listed and dated. A `page` (About, Corrections policy) is only at its own
 * address.
 */
export type ArticleKind = 'article' | 'page'

/** Can readers see the article? For queries see public-article.ts. */
export function isPublic(article: { readonly status: string }): boolean {
  return article.status === 'published'
}

/** A name with a slug to link to: an author, a category, a tag. */
export interface Named {
  readonly slug: string
  readonly name: string
}

/** An article as lists show it. Times are ISO 8601 in UTC: cached views are JSON. */
export interface ArticleCard {
  readonly slug: string
  readonly headline: string
  readonly dek: string
  /** The start of the body, at most 180 UTF-16 units. */
  readonly opening: string
  /** BCP 47. */
  readonly language: string
  readonly author: Named
  /** Null if the article was imported without one. */
  readonly category: Named | null
  readonly publishedAt: string
  readonly minutes: number
  readonly commentCount: number
  readonly hero: PictureView | null
}

/** An article as its own page shows it. */
export interface ArticleView extends ArticleCard {
  readonly id: number
  readonly kind: ArticleKind
  /** The label above the headline. If it is empty, the page shows the category's name. */
  readonly kicker: string
  readonly body: Body
  readonly words: number
  /** The number of the revision shown. */
  readonly revision: number
  /** When the shown revision was written, if that was after publication; else null. */
  readonly updatedAt: string | null
  readonly commentsOpen: boolean
}

/**
 * First path segments of the site's own routes, present or planned. A standing page with one of
 * these slugs would be unreachable.
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
/** Most batches one address shows. After that, readers go on at the author's or category's page. */
export const MORE_BATCHES = 10
/** Articles on one page of a list: long enough to browse, short enough for 40 kB of HTML. */
export const LIST_PAGE = 20
