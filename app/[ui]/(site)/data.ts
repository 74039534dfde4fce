import { cache } from 'react'
import { readSite } from '@/lib/newsroom/categories/site-frame.ts'
import { getFrontPage as readFrontPage } from '@/lib/pages/articles/front-page.ts'
import type { FrontView, SiteFrame } from '@/lib/pages/articles/page-views.ts'
import { frontTags } from '@/lib/pages/cache-tags/page-tags.ts'
import { carryTags } from '@/lib/platform/cache/carry-tags.ts'
import { SITE_TAG } from '@/lib/platform/cache/site-tag.ts'
import { database } from '@/lib/platform/db/database.ts'

export const frontPage = cache(async (): Promise<FrontView> => {
  await carryTags(frontTags)
  return readFrontPage(await database(), siteMap())
})

/**
 * Sections and standing pages: read once a rendering, for the page and for its frame. Pages start the
 * reading and await it when they have the rest; one that fails before never awaits it, so its own
 * failure is taken as handled here. Whoever does await it still gets the error.
 */
export const siteMap = cache(() => {
  const map = readSiteMap()
  map.catch(() => {})
  return map
})

async function readSiteMap() {
  await carryTags([SITE_TAG])
  return readSite(await database())
}

/** A site that was imported may have hundreds of standing pages; the foot of a page has room for these. */
const PAGES_AT_THE_FOOT = 6

/** What every page's masthead and footer show. */
export async function siteFrame(): Promise<SiteFrame> {
  const { tree, pages } = await siteMap()
  const sections = tree.getTopLevel().map(({ slug, name }) => ({ slug, name }))
  return { categories: sections, pages: pages.slice(0, PAGES_AT_THE_FOOT) }
}
