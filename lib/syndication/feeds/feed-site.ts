import { settings } from '../../platform/config/env.ts'
import { siteIdentity } from '../../platform/config/site.ts'
import type { FeedSite } from './feed.ts'

/** This newspaper, as its feeds name it. */
export function feedSite(): FeedSite {
  return { ...siteIdentity(), hub: settings().webSubHub }
}
