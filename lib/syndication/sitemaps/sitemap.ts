import { xml, xmlDocument } from '../../text/markup/xml.ts'

/**
 * Ids per sitemap. Ranges of ids, so that a new article changes only the last sitemap. Far below
 * the protocol's limit of 50,000 URLs because of its other limit, 50 MB: a percent-encoded Thai
 * address can take 2 kB.
 */
export const IDS_PER_SITEMAP = 5000

/** The protocol's limit per sitemap. */
export const MAX_ADDRESSES = 50_000

/** Kinds whose addresses are split into several sitemaps by id. */
export const NUMBERED_KINDS = ['articles', 'authors', 'tags'] as const
export type NumberedKind = (typeof NUMBERED_KINDS)[number]

/** `pages` has the front page, archive, corrections, categories and standing pages. */
export type SitemapName = 'pages' | `${NumberedKind}-${number}`

/** An address and the time of its last change (ISO 8601; null if unknown). */
export interface SitemapEntry {
  /** Percent-encoded path. */
  readonly path: string
  readonly changedAt: string | null
  /** All translations, including this one; absent if there is only one. */
  readonly languages?: readonly LanguagePath[]
}

/** A translation of a story. */
export interface LanguagePath {
  readonly language: string
  readonly path: string
}

export const getSitemapPath = (name: SitemapName): string => `/sitemap/${name}.xml`

/** Parses the file name of a sitemap; null if there is no such sitemap. */
export function parseSitemapName(
  file: string,
): 'pages' | { readonly kind: NumberedKind; readonly number: number } | null {
  if (file === 'pages.xml') return 'pages'
  const [, name, digits] = /^([a-z]+)-([1-9]\d{0,5})\.xml$/.exec(file) ?? []
  const kind = NUMBERED_KINDS.find((one) => one === name)
  return kind ? { kind, number: Number(digits) } : null
}

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }
/** Namespaces with translations: https://developers.google.com/search/docs/specialty/international/localized-versions */
const WITH_LANGUAGES = { ...NAMESPACE, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }

/** Renders a sitemap (sitemaps.org). `site` is the origin. */
export function renderSitemap(entries: readonly SitemapEntry[], site: string): string {
  return xmlDocument(
    xml(
      'urlset',
      entries.some(hasLanguages) ? WITH_LANGUAGES : NAMESPACE,
      ...entries.map((entry) => renderEntry('url', entry, site)),
    ),
  )
}

/** Renders the sitemap index. */
export function renderSitemapIndex(entries: readonly SitemapEntry[], site: string): string {
  return xmlDocument(
    xml('sitemapindex', NAMESPACE, ...entries.map((entry) => renderEntry('sitemap', entry, site))),
  )
}

function hasLanguages({ languages }: SitemapEntry): boolean {
  return languages !== undefined
}

function renderEntry(
  name: string,
  { path, changedAt, languages = [] }: SitemapEntry,
  site: string,
) {
  const changed = changedAt ? [xml('lastmod', {}, changedAt)] : []
  const translated = languages.map(({ language, path: translatedPath }) => {
    return xml('xhtml:link', { rel: 'alternate', hreflang: language, href: site + translatedPath })
  })
  return xml(name, {}, xml('loc', {}, site + path), ...changed, ...translated)
}
