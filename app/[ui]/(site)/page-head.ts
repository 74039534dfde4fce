import type { Metadata } from 'next'
import { alternates, type NamedFeed } from '@/app/[ui]/(site)/alternates.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import {
  getSharePath,
  getSiteShareText,
  SHAPES,
  type ShareText,
  SITE_SLUG,
} from '@/lib/syndication/share-images/share-image.ts'

interface Head {
  readonly title: string
  readonly description: string
  /** The page's one address on this site, with its query if it has one. */
  readonly address: string
  /** The feed of the list that it shows. */
  readonly list?: NamedFeed | undefined
  /** What its share picture says, and the slug it is of; the newspaper's own where it has none. */
  readonly share?: { readonly slug: string; readonly words: ShareText } | undefined
}

/**
 * The head of a public page: its words, its one address, the feeds that programs find on it, and
 * what sites show of it where somebody shares it (Open Graph, and X's cards, which read the rest from
 * that).
 */
export function pageHead({ title, description, address, list, share }: Head) {
  const site = siteIdentity()
  return {
    title,
    description,
    alternates: alternates(address, list),
    openGraph: {
      type: 'website',
      siteName: site.name,
      title,
      description,
      url: address,
      images: [pictureOf(share ?? { slug: SITE_SLUG, words: getSiteShareText(site) })],
    },
    twitter: { card: 'summary_large_image' },
  } satisfies Metadata
}

function pictureOf({ slug, words }: NonNullable<Head['share']>) {
  const { width, height } = SHAPES.wide
  return {
    url: getSharePath(slug, 'wide', words),
    width,
    height,
    alt: words.headline,
    type: 'image/png',
  }
}

/** `id_ID` of `id`, as Open Graph names a language: with the country where most speak it. */
export function openGraphLocale(language: string): string | undefined {
  try {
    const { language: name, region } = new Intl.Locale(language).maximize()
    return region ? `${name}_${region}` : undefined
  } catch {
    return undefined
  }
}
