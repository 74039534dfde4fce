import type { Named } from '../../newsroom/articles/article.ts'
import {
  authorList,
  categoryList,
  type ListName,
  languageList,
  tagList,
} from '../../newsroom/articles/lists/listings.ts'
import type { Body, PictureView } from '../../text/body/body.ts'

/** The lists that can be followed: all articles, or those of one section, byline, tag or language. */
export const FEED_KINDS = ['site', 'category', 'author', 'tag', 'language'] as const
export type FeedKind = (typeof FEED_KINDS)[number]

/** The name under which each format stands, after the address of its list. */
export const FEED_FORMATS = ['feed.xml', 'atom.xml', 'feed.json'] as const
export type FeedFormat = (typeof FEED_FORMATS)[number]

export const MEDIA_TYPES: Readonly<Record<FeedFormat, string>> = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
}

/** Articles in a feed: days of news for a large newsroom, and a body that a phone may fetch hourly. */
export const FEED_LENGTH = 30

/** Which list a feed follows. The slug of `site` is empty. */
export interface FeedOf {
  readonly kind: FeedKind
  readonly slug: string
}

export const SITE_FEED: FeedOf = { kind: 'site', slug: '' }

/** An article in a feed, with its whole text. Times are ISO 8601 in UTC. */
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
  /** When the text shown was written; the date of publication if that came later. */
  readonly updatedAt: string
  readonly hero: PictureView | null
  readonly body: Body
  readonly corrections: readonly FeedCorrection[]
}

export interface FeedCorrection {
  readonly at: string
  readonly notice: string
  /** The reader who found it; empty if the desk did. */
  readonly foundBy: string
}

export interface FeedView {
  readonly of: FeedOf
  /** What the list is called; empty for the whole newspaper. */
  readonly name: string
  readonly description: string
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
}

/** The newspaper, as its feeds name it. */
export interface FeedSite {
  readonly name: string
  readonly tagline: string
  readonly language: string
  readonly timeZone: string
  /** The origin without a closing slash. */
  readonly url: string
  /** The WebSub hub that tells subscribers of changes; undefined where there is none. */
  readonly hub: string | undefined
}

/** The list that a feed is made of. */
export function listOfFeed({ kind, slug }: FeedOf): ListName {
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

/** The feed that follows a list; null for lists that nobody follows. */
export function feedOfList(list: string): FeedOf | null {
  if (list === 'all') return SITE_FEED
  const cut = list.indexOf(':')
  const [kind, slug] = [list.slice(0, cut), list.slice(cut + 1)]
  const known = FEED_KINDS.find((one) => one !== 'site' && one === kind)
  return known && slug ? { kind: known, slug } : null
}

/** The address of a feed on this site: `/category/asean-news/feed.xml`. */
export function feedAddress({ kind, slug }: FeedOf, format: FeedFormat): string {
  return kind === 'site' ? `/${format}` : `/${kind}/${encodeURIComponent(slug)}/${format}`
}

/** The page that shows what a feed tells of; the front page where a list has none of its own. */
export function pageOfFeed({ kind, slug }: FeedOf): string {
  return kind === 'site' || kind === 'language' ? '/' : `/${kind}/${encodeURIComponent(slug)}`
}

/** What a feed is called among others: `Ports · The Straits Courier`. */
export function feedTitle(name: string, site: string): string {
  return name === '' ? site : `${name} · ${site}`
}

/** When anything in it last changed; the beginning of time for an empty one, which is always the same. */
export function feedUpdatedAt({ entries }: FeedView): string {
  const times = entries.map(({ updatedAt }) => Date.parse(updatedAt))
  return new Date(Math.max(0, ...times)).toISOString()
}
