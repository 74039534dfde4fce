import type { Metadata } from 'next'
import { getAlternates, type NamedFeed } from '@/app/[ui]/(site)/alternates.ts'
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
  /** Canonical address on this site, including its query string. */
  readonly address: string
  /** Feed of the page's list. */
  readonly list?: NamedFeed | undefined
  /** Text of its share image and the slug in its address. Default: the site's own image. */
  readonly share?: { readonly slug: string; readonly words: ShareText } | undefined
}

/**
 * Metadata of a public page: title, canonical address, feeds and link previews (Open Graph; X cards
 * use the same tags).
 */
export function getPageHead({ title, description, address, list, share }: Head) {
  const site = siteIdentity()
  return {
    title,
    description,
    alternates: getAlternates(address, list),
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

/** Open Graph locale, such as `id_ID` for `id`: with the country where most speakers live. */
export function getOpenGraphLocale(language: string): string | undefined {
  try {
    const { language: name, region } = new Intl.Locale(language).maximize()
    return region ? `${name}_${region}` : undefined
  } catch {
    return undefined
  }
}
