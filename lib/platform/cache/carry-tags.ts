import { unstable_cache } from 'next/cache'
import { wireTag } from './wire-tag.ts'

/** Next takes no more than 128 tags from one cached function. */
const AT_ONCE = 100

/**
 * Gives the page being rendered these cache tags, so that renewing any of them renews the page.
 *
 * Pages read the database themselves and are cached whole, so there is no second copy of the data
 * to keep fresh. Next tags a page with the tags of the cached functions it calls; this one caches
 * nothing but the fact. It is the only place that knows how Next is told: when its API for tags
 * changes, this file does.
 */
export async function carryTags(tags: readonly string[]): Promise<void> {
  const carried = [...new Set(tags.map(wireTag))]
  for (let from = 0; from < carried.length; from += AT_ONCE) {
    const some = carried.slice(from, from + AT_ONCE)
    await unstable_cache(async () => true, ['carry', ...some], { tags: some })()
  }
}
