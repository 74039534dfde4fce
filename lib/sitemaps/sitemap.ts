import { xml, xmlDocument } from '../text/xml.ts'

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

/** A sitemap as the protocol of sitemaps.org writes it. `site` is the origin. */
export function printSitemap(entries: readonly SitemapEntry[], site: string): string {
  return xmlDocument(
    xml('urlset', NAMESPACE, ...entries.map((entry) => entryXml('url', entry, site))),
  )
}

/** The list of all sitemaps. */
export function printSitemapIndex(entries: readonly SitemapEntry[], site: string): string {
  return xmlDocument(
    xml('sitemapindex', NAMESPACE, ...entries.map((entry) => entryXml('sitemap', entry, site))),
  )
}

function entryXml(name: string, { path, changedAt }: SitemapEntry, site: string) {
  const changed = changedAt ? [xml('lastmod', {}, changedAt)] : []
  return xml(name, {}, xml('loc', {}, site + path), ...changed)
}
