import { printable } from '../../text/markup/html.ts'
import { type FeedSite, type FeedView, feedAddress, feedTitle, pageOfFeed } from './feed.ts'
import { feedLanguage } from './feed-language.ts'
import { type PrintedEntry, printedEntry } from './printed-entry.ts'

/** Renders a feed as JSON Feed 1.1 (jsonfeed.org). JSON.stringify drops undefined fields. */
export function jsonFeed(view: FeedView, site: FeedSite): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: printable(feedTitle(view.name, site.name)),
    home_page_url: site.url + pageOfFeed(view.of),
    feed_url: site.url + feedAddress(view.of, 'feed.json'),
    description: printable(view.description || site.tagline) || undefined,
    language: feedLanguage(view, site),
    hubs: site.hub ? [{ type: 'WebSub', url: site.hub }] : undefined,
    items: view.entries.map((entry) => toItem(printedEntry(entry, site))),
  })
}

function toItem(entry: PrintedEntry) {
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
