import { renderAtomFeed } from './atom.ts'
import type { FeedFormat, FeedSite, FeedView } from './feed.ts'
import { renderJsonFeed } from './json-feed.ts'
import { renderRssFeed } from './rss.ts'

const RENDERERS = {
  'feed.xml': renderRssFeed,
  'atom.xml': renderAtomFeed,
  'feed.json': renderJsonFeed,
}

/** Renders a feed in one of its formats. */
export function renderFeed(format: FeedFormat, view: FeedView, site: FeedSite): string {
  return RENDERERS[format](view, site)
}
