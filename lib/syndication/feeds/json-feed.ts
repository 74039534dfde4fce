import { printable } from '../../text/markup/html.ts'
import { type FeedSite, type FeedView, getFeedPagePath, getFeedPath, getFeedTitle } from './feed.ts'
import { getFeedLanguage } from './feed-language.ts'
import { type RenderedEntry, renderEntry } from './render-entry.ts'

/** Renders a feed as JSON Feed 1.1 (jsonfeed.org). JSON.stringify drops undefined fields. */
export function renderJsonFeed(view: FeedView, site: FeedSite): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: printable(getFeedTitle(view.name, site.name)),
    home_page_url: site.url + getFeedPagePath(view.of),
    feed_url: site.url + getFeedPath(view.of, 'feed.json'),
    description: printable(view.description || site.tagline) || undefined,
    language: getFeedLanguage(view, site),
    hubs: site.hub ? [{ type: 'WebSub', url: site.hub }] : undefined,
    items: view.entries.map((entry) => toItem(renderEntry(entry, site))),
  })
}

function toItem(entry: RenderedEntry) {
  const { id, url, title, language } = entry
  return {
    id,
    url,
    title,
    summary: entry.summary || undefined,
    content_html: entry.html,
    image: entry.image?.url,
    date_published: entry.publishedAt,
    date_modified: entry.updatedAt,
    authors: [entry.author],
    tags: entry.subjects,
    language,
  }
}
