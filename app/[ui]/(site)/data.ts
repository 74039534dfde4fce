import { cache } from 'react'
import { readSite } from '@/lib/newsroom/categories/site-frame.ts'
import { getFrontPage as readFrontPage } from '@/lib/pages/articles/front-page.ts'
import type { FrontView, SiteFrame } from '@/lib/pages/articles/page-views.ts'
import { frontTags } from '@/lib/pages/cache-tags/page-tags.ts'
import { carryTags } from '@/lib/platform/cache/carry-tags.ts'
import { SITE_TAG } from '@/lib/platform/cache/site-tag.ts'
import { database } from '@/lib/platform/db/database.ts'

export const loadFrontPage = cache(async (): Promise<FrontView> => {
  await carryTags(frontTags)
  return readFrontPage(await database(), loadSiteMap())
})

/**
 * Categories and static pages, loaded once per rendering for the page and its frame. Pages start
 * loading early and await the result last. If a page fails before that, the promise is never
 * awaited, so its rejection is marked as handled here. Callers that await it still get the error.
 */
export const loadSiteMap = cache(() => {
  const map = readSiteMap()
  map.catch(() => {})
  return map
})

async function readSiteMap() {
  await carryTags([SITE_TAG])
  return readSite(await database())
}

/** An imported site can have hundreds of static pages. The footer has room for this many. */
const MAX_FOOTER_PAGES = 6

/** Data of the masthead and the footer. */
export async function loadSiteFrame(): Promise<SiteFrame> {
  const { tree, pages } = await loadSiteMap()
  const sections = tree.getTopLevel().map(({ slug, name }) => ({ slug, name }))
  return { categories: sections, pages: pages.slice(0, MAX_FOOTER_PAGES) }
}
