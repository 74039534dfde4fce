import { FEED_FORMATS, feedAddress, feedOfList } from '../feeds/feed.ts'
import { type PingTarget, post } from './ping.ts'

/** Feeds named in one request; hubs take the field as often as it comes. */
const AT_ONCE = 100

/** A hub that fetches the feeds named to it and hands what is new to their subscribers (W3C WebSub). */
export function webSubTarget(hub: string, site: string): PingTarget {
  return {
    name: 'websub',
    tell: async (_db, tags) => {
      const feeds = changedFeeds(tags).map((address) => site + address)
      for (let from = 0; from < feeds.length; from += AT_ONCE) {
        const named = feeds.slice(from, from + AT_ONCE).map((url) => ['hub.url', url])
        const form = new URLSearchParams([['hub.mode', 'publish'], ...named])
        await post(hub, 'application/x-www-form-urlencoded', form.toString())
      }
    },
  }
}

/** The feeds, in every format, whose lists these tags name. */
export function changedFeeds(tags: readonly string[]): readonly string[] {
  const lists = tags.flatMap((tag) => (tag.startsWith('list:') ? [tag.slice('list:'.length)] : []))
  return lists
    .flatMap((list) => feedOfList(list) ?? [])
    .flatMap((feed) => FEED_FORMATS.map((format) => feedAddress(feed, format)))
}
