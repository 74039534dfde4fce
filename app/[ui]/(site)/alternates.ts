import type { Metadata } from 'next'
import {
  pickDefaultTranslation,
  sortByLanguage,
  type Translations,
} from '@/lib/newsroom/translations/translation.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import {
  FEED_FORMATS,
  type FeedKey,
  getFeedPath,
  getFeedTitle,
  MEDIA_TYPES,
  SITE_FEED,
} from '@/lib/syndication/feeds/feed.ts'

export interface NamedFeed {
  readonly of: FeedKey
  readonly name: string
}

/**
 * A page's canonical address and its feeds: first that of its own list, if any, and on every page
 * that of the whole site.
 */
export function getAlternates(
  canonical: string,
  list?: NamedFeed,
): NonNullable<Metadata['alternates']> {
  const feeds = [...(list ? [list] : []), { of: SITE_FEED, name: '' }]
  const types = Object.fromEntries(
    FEED_FORMATS.map((format) => [MEDIA_TYPES[format], feeds.map((feed) => link(feed, format))]),
  )
  return { canonical, types }
}

function link({ of, name }: NamedFeed, format: (typeof FEED_FORMATS)[number]) {
  return { url: getFeedPath(of, format), title: getFeedTitle(name, siteIdentity().name) }
}

/**
 * Addresses of a story in all its languages, including its own, for `hreflang`. Empty for a story
 * without translations.
 */
export function getLanguageAlternates(
  article: { readonly id: number; readonly slug: string; readonly language: string },
  { others }: Translations,
): Record<string, string> {
  if (others.length === 0) return {}
  const all = sortByLanguage([article, ...others])
  const anyone = pickDefaultTranslation(all, siteIdentity().language)
  return Object.fromEntries([
    ...all.map(({ language, slug }) => [language, `/article/${slug}`]),
    ...(anyone ? [['x-default', `/article/${anyone.slug}`]] : []),
  ])
}
