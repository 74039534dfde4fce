import { textElement, type XmlElement, xml, xmlDocument } from '../../text/markup/xml.ts'
import {
  type FeedSite,
  type FeedView,
  getFeedPagePath,
  getFeedPath,
  getFeedTitle,
  getFeedUpdatedAt,
  MEDIA_TYPES,
} from './feed.ts'
import { getFeedLanguage } from './feed-language.ts'
import { type EntryImage, type RenderedEntry, renderEntry } from './render-entry.ts'

/** Minutes for which readers may cache the feed. Earlier requests only get a 304. */
const TTL_MINUTES = 30

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/** Renders a feed as RSS 2.0 (RSS Advisory Board, 2.0.11), with the modules for the full text. */
export function renderRssFeed(view: FeedView, site: FeedSite): string {
  const self = site.url + getFeedPath(view.of, 'feed.xml')
  const channel = xml(
    'channel',
    {},
    xml('title', {}, getFeedTitle(view.name, site.name)),
    xml('link', {}, site.url + getFeedPagePath(view.of)),
    xml('description', {}, view.description || site.tagline || getFeedTitle(view.name, site.name)),
    xml('language', {}, getFeedLanguage(view, site)),
    xml('lastBuildDate', {}, toRfc822(getFeedUpdatedAt(view))),
    xml('ttl', {}, String(TTL_MINUTES)),
    xml('generator', {}, 'Broadsheet'),
    xml('atom:link', { href: self, rel: 'self', type: MEDIA_TYPES['feed.xml'] }),
    ...(site.hub ? [xml('atom:link', { href: site.hub, rel: 'hub' })] : []),
    ...view.entries.map((entry) => renderItem(renderEntry(entry, site))),
  )
  return xmlDocument(xml('rss', { version: '2.0', ...NAMESPACES }, channel))
}

function renderItem(entry: RenderedEntry): XmlElement {
  return xml(
    'item',
    {},
    xml('title', {}, entry.title),
    xml('link', {}, entry.url),
    xml('guid', { isPermaLink: 'false' }, entry.id),
    xml('pubDate', {}, toRfc822(entry.publishedAt)),
    xml('dc:creator', {}, entry.author.name),
    xml('dc:language', {}, entry.language),
    ...entry.subjects.map((subject) => xml('category', {}, subject)),
    ...textElement('description', entry.summary),
    xml('content:encoded', {}, entry.html),
    ...(entry.image ? [renderMedia(entry.image)] : []),
  )
}

// Not an <enclosure>: that needs the file size, and readers treat it as a podcast.
function renderMedia({ url, type, width, height, alt, credit }: EntryImage): XmlElement {
  const size = width > 0 && height > 0 ? { width, height } : {}
  return xml(
    'media:content',
    { url, type, medium: 'image', ...size },
    ...textElement('media:description', alt),
    ...textElement('media:credit', credit),
  )
}

/** `Sat, 14 Oct 2023 01:20:00 GMT`: RFC 822 with a four-digit year, as RSS requires. */
function toRfc822(instant: string): string {
  return new Date(instant).toUTCString()
}
