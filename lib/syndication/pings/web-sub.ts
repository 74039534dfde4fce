import { FEED_FORMATS, findFeedOfList, getFeedPath } from '../feeds/feed.ts'
import { type PingTarget, postPing } from './ping.ts'

/** Feeds per request. Hubs accept a repeated `hub.url`. */
const FEEDS_PER_REQUEST = 100

/**
 * Notifies a WebSub hub, which fetches the feeds and sends news to their subscribers (W3C WebSub).
 */
export function createWebSubTarget(hub: string, site: string): PingTarget {
  return {
    name: 'websub',
    notify: async (_db, tags) => {
      const feeds = listChangedFeeds(tags).map((address) => site + address)
      for (let from = 0; from < feeds.length; from += FEEDS_PER_REQUEST) {
        const named = feeds.slice(from, from + FEEDS_PER_REQUEST).map((url) => ['hub.url', url])
        const form = new URLSearchParams([['hub.mode', 'publish'], ...named])
        await postPing(hub, 'application/x-www-form-urlencoded', form.toString())
      }
    },
  }
}

/** Returns the paths, in every format, of the feeds of the lists in these tags. */
export function listChangedFeeds(tags: readonly string[]): readonly string[] {
  const lists = tags.flatMap((tag) => (tag.startsWith('list:') ? [tag.slice('list:'.length)] : []))
  return lists
    .flatMap((list) => findFeedOfList(list) ?? [])
    .flatMap((feed) => FEED_FORMATS.map((format) => getFeedPath(feed, format)))
}
