import { sitemapTags } from '@/lib/pages/cache-tags/page-tags.ts'
import { carryTags } from '@/lib/platform/cache/carry-tags.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { database } from '@/lib/platform/db/database.ts'
import { printedResponse } from '@/lib/platform/http/responses/printed-response.ts'
import { renderSitemapIndex } from '@/lib/syndication/sitemaps/sitemap.ts'
import { listSitemaps } from '@/lib/syndication/sitemaps/sitemap-index.ts'

export const dynamic = 'force-static'

/** The sitemap index. */
export async function GET(): Promise<Response> {
  await carryTags(sitemapTags)
  const entries = await listSitemaps(await database())
  return printedResponse(renderSitemapIndex(entries, siteIdentity().url), 'application/xml')
}
