import { cache } from 'react'
import { frontPage as readFrontPage } from '@/lib/articles/front-page.ts'
import type { FrontView, SiteFrame } from '@/lib/articles/page-views.ts'
import { database } from '@/lib/db/database.ts'
import { carryTags } from '@/lib/delivery/carry-tags.ts'
import { frontTags } from '@/lib/delivery/page-tags.ts'
import { SITE_TAG } from '@/lib/delivery/touched.ts'
import { sectionTree } from '@/lib/sections/section-tree-of.ts'

export const frontPage = cache(async (): Promise<FrontView> => {
  await carryTags(frontTags)
  return readFrontPage(await database())
})

/** What every page's masthead and footer show. */
export const siteFrame = cache(async (): Promise<SiteFrame> => {
  await carryTags([SITE_TAG])
  const tree = await sectionTree(await database())
  return { sections: tree.top().map(({ slug, name }) => ({ slug, name })) }
})
