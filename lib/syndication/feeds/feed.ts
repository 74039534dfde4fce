import type { Named } from '../../newsroom/articles/article.ts'
import {
  authorList,
  categoryList,
  type ListName,
  languageList,
  tagList,
} from '../../newsroom/articles/lists/listings.ts'
import type { Body, PictureView } from '../../text/body/body.ts'

/** Lists with feeds: all articles, or those of one category, author, tag or language. */
export const FEED_KINDS = ['site', 'category', 'author', 'tag', 'language'] as const
export type FeedKind = (typeof FEED_KINDS)[number]

/** The file name of each format, appended to the path of the list. */
export const FEED_FORMATS = ['feed.xml', 'atom.xml', 'feed.json'] as const
export type FeedFormat = (typeof FEED_FORMATS)[number]

export const MEDIA_TYPES: Readonly<Record<FeedFormat, string>> = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
}

/** Articles in a feed: days of news even for a large newsroom, small enough to fetch every hour. */
export const FEED_LENGTH = 30

/** Which list a feed follows. The slug of `site` is empty. */
export interface FeedKey {
  readonly kind: FeedKind
  readonly slug: string
}

export const SITE_FEED: FeedKey = { kind: 'site', slug: '' }

/** An article in a feed, with its full text. Times are ISO 8601 in UTC. */
export interface FeedEntry {
  readonly id: number
  readonly slug: string
  readonly headline: string
  readonly dek: string
  readonly opening: string
  /** BCP 47. */
  readonly language: string
  readonly author: Named
  readonly category: Named | null
  readonly tags: readonly Named[]
  readonly publishedAt: string
  /** When the shown text was written, or published if that was later. */
  readonly updatedAt: string
  readonly hero: PictureView | null
  readonly body: Body
  readonly corrections: readonly FeedCorrection[]
}

export interface FeedCorrection {
  readonly at: string
  readonly notice: string
  /** The reader who found it; empty if the newsroom did. */
  readonly foundBy: string
}

export interface FeedView {
  readonly of: FeedKey
  /** The name of the list; empty for the whole site. */
  readonly name: string
  readonly description: string
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
}

/** The site's data in feeds. */
export interface FeedSite {
  readonly name: string
  readonly tagline: string
  readonly language: string
  readonly timeZone: string
  /** The origin, without a trailing slash. */
  readonly url: string
  /** The WebSub hub that notifies subscribers; undefined if none is configured. */
  readonly hub: string | undefined
}

/** Returns the list that a feed shows. */
export function getFeedList({ kind, slug }: FeedKey): ListName {
  switch (kind) {
    case 'site':
      return 'all'
    case 'category':
      return categoryList(slug)
    case 'author':
      return authorList(slug)
    case 'tag':
      return tagList(slug)
    case 'language':
      return languageList(slug)
  }
}

/** Returns the feed of a list; null for lists without one. */
export function findFeedOfList(list: string): FeedKey | null {
  if (list === 'all') return SITE_FEED
  const cut = list.indexOf(':')
  const [kind, slug] = [list.slice(0, cut), list.slice(cut + 1)]
  const known = FEED_KINDS.find((one) => one !== 'site' && one === kind)
  return known && slug ? { kind: known, slug } : null
}

/** Returns the path of a feed, such as `/category/asean-news/feed.xml`. */
export function getFeedPath({ kind, slug }: FeedKey, format: FeedFormat): string {
  return kind === 'site' ? `/${format}` : `/${kind}/${encodeURIComponent(slug)}/${format}`
}

/** Returns the path of the page with the same articles; the front page if the list has no page. */
export function getFeedPagePath({ kind, slug }: FeedKey): string {
  return kind === 'site' || kind === 'language' ? '/' : `/${kind}/${encodeURIComponent(slug)}`
}

/** Returns the title of a feed: `Ports · The Straits Courier`. */
export function getFeedTitle(name: string, site: string): string {
  return name === '' ? site : `${name} · ${site}`
}

/**
 * Returns when an entry last changed. An empty feed has a fixed date (1970), so it never changes.
 */
export function getFeedUpdatedAt({ entries }: FeedView): string {
  const times = entries.map(({ updatedAt }) => Date.parse(updatedAt))
  return new Date(Math.max(0, ...times)).toISOString()
}
