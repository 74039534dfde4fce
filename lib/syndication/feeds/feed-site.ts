import { settings } from '../../platform/config/env.ts'
import { siteIdentity } from '../../platform/config/site.ts'
import type { FeedSite } from './feed.ts'

/** Returns the site's data for its feeds. */
export function getFeedSite(): FeedSite {
  return { ...siteIdentity(), hub: settings().webSubHub }
}
