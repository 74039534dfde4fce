import { database } from '@/lib/db/database.ts'
import { carryTags } from '@/lib/delivery/carry-tags.ts'
import { sitemapTags } from '@/lib/delivery/page-tags.ts'
import { printedResponse } from '@/lib/delivery/printed-response.ts'
import { siteIdentity } from '@/lib/site.ts'
import { printSitemapIndex } from '@/lib/sitemaps/sitemap.ts'
import { sitemapIndex } from '@/lib/sitemaps/sitemap-index.ts'

export const dynamic = 'force-static'

/** The list of all sitemaps. */
export async function GET(): Promise<Response> {
  await carryTags(sitemapTags)
  const entries = await sitemapIndex(await database())
  return printedResponse(printSitemapIndex(entries, siteIdentity().url), 'application/xml')
}
