import { atomFeed } from './atom.ts'
import type { FeedFormat, FeedSite, FeedView } from './feed.ts'
import { jsonFeed } from './json-feed.ts'
import { rssFeed } from './rss.ts'

const PRINTERS = { 'feed.xml': rssFeed, 'atom.xml': atomFeed, 'feed.json': jsonFeed }

/** A feed in one of its formats. */
export function printFeed(format: FeedFormat, view: FeedView, site: FeedSite): string {
  return PRINTERS[format](view, site)
}
