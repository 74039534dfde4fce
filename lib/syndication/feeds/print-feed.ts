import { atomFeed } from './atom.ts'
import type { FeedFormat, FeedSite, FeedView } from './feed.ts'
import { jsonFeed } from './json-feed.ts'
import { rssFeed } from './rss.ts'

const RENDERERS = { 'feed.xml': rssFeed, 'atom.xml': atomFeed, 'feed.json': jsonFeed }

/** Renders a feed in one of its formats. */
export function printFeed(format: FeedFormat, view: FeedView, site: FeedSite): string {
  return RENDERERS[format](view, site)
}
