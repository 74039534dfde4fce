import { xml, xmlDocument } from '../../text/markup/xml.ts'

/**
 * Ids that one sitemap covers, so that a new article changes only the newest. Far below the 50,000
 * addresses that the protocol allows, because of its other limit, 50 MB: an address in Thai takes two
 * kilobytes where it takes a hundred bytes in English.
 */
export const IDS_PER_SITEMAP = 5000

/** What the protocol allows in one sitemap. */
export const MOST_ADDRESSES = 50_000

/** Sitemaps whose addresses are told apart by id. */
export const NUMBERED_KINDS = ['articles', 'authors', 'tags'] as const
export type NumberedKind = (typeof NUMBERED_KINDS)[number]

/** `pages`: the front page, the sections, the corrections and the standing pages. */
export type SitemapName = 'pages' | `${NumberedKind}-${number}`

/** An address and when it last changed, in ISO 8601; null where nothing says. */
export interface SitemapEntry {
  /** On this site, percent-encoded. */
  readonly path: string
  readonly changedAt: string | null
  /** The same in every language that it has, its own among them; absent for what has one only. */
  readonly languages?: readonly LanguagePath[]
}

/** Where a story is in one language. */
export interface LanguagePath {
  readonly language: string
  readonly path: string
}

export const sitemapPath = (name: SitemapName): string => `/sitemap/${name}.xml`

/** Which sitemap an address's last part names; null for none. */
export function sitemapNamed(
  file: string,
): 'pages' | { readonly kind: NumberedKind; readonly number: number } | null {
  if (file === 'pages.xml') return 'pages'
  const [, name, digits] = /^([a-z]+)-([1-9]\d{0,5})\.xml$/.exec(file) ?? []
  const kind = NUMBERED_KINDS.find((one) => one === name)
  return kind ? { kind, number: Number(digits) } : null
}

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }
/** Of the elements that name translations: https://developers.google.com/search/docs/specialty/international/localized-versions */
const WITH_LANGUAGES = { ...NAMESPACE, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }

/** A sitemap as the protocol of sitemaps.org writes it. `site` is the origin. */
export function printSitemap(entries: readonly SitemapEntry[], site: string): string {
  return xmlDocument(
    xml(
      'urlset',
      entries.some(hasLanguages) ? WITH_LANGUAGES : NAMESPACE,
      ...entries.map((entry) => entryXml('url', entry, site)),
    ),
  )
}

/** The list of all sitemaps. */
export function printSitemapIndex(entries: readonly SitemapEntry[], site: string): string {
  return xmlDocument(
    xml('sitemapindex', NAMESPACE, ...entries.map((entry) => entryXml('sitemap', entry, site))),
  )
}

function hasLanguages({ languages }: SitemapEntry): boolean {
  return languages !== undefined
}

function entryXml(name: string, { path, changedAt, languages = [] }: SitemapEntry, site: string) {
  const changed = changedAt ? [xml('lastmod', {}, changedAt)] : []
  const translated = languages.map(({ language, path: there }) => {
    return xml('xhtml:link', { rel: 'alternate', hreflang: language, href: site + there })
  })
  return xml(name, {}, xml('loc', {}, site + path), ...changed, ...translated)
}
