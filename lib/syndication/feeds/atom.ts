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

/** Renders a feed as Atom (RFC 4287). */
export function renderAtomFeed(view: FeedView, site: FeedSite): string {
  const self = site.url + getFeedPath(view.of, 'atom.xml')
  const page = site.url + getFeedPagePath(view.of)
  const root = xml(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': getFeedLanguage(view, site) },
    xml('id', {}, self),
    xml('title', {}, getFeedTitle(view.name, site.name)),
    ...textElement('subtitle', view.description || site.tagline),
    xml('updated', {}, getFeedUpdatedAt(view)),
    xml('link', { rel: 'self', type: MEDIA_TYPES['atom.xml'], href: self }),
    xml('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...(site.hub ? [xml('link', { rel: 'hub', href: site.hub })] : []),
    xml('generator', {}, 'Broadsheet'),
    ...view.entries.map((entry) => renderEntryElement(renderEntry(entry, site))),
  )
  return xmlDocument(root)
}

function renderEntryElement(entry: RenderedEntry): XmlElement {
  const { author, html } = entry
  return xml(
    'entry',
    { 'xml:lang': entry.language },
    xml('id', {}, entry.id),
    xml('title', {}, entry.title),
    xml('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    ...(entry.image ? [renderPictureLink(entry.image)] : []),
    xml('published', {}, entry.publishedAt),
    xml('updated', {}, entry.updatedAt),
    xml('author', {}, xml('name', {}, author.name), xml('uri', {}, author.url)),
    ...entry.subjects.map((term) => xml('category', { term })),
    ...textElement('summary', entry.summary),
    xml('content', { type: 'html' }, html),
  )
}

function renderPictureLink({ url, type, alt }: EntryImage): XmlElement {
  return xml('link', { rel: 'enclosure', type, href: url, title: alt || undefined })
}
