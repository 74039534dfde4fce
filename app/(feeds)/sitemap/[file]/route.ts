import { sitemapTags } from '@/lib/pages/cache-tags/page-tags.ts'
import { carryTags } from '@/lib/platform/cache/carry-tags.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { database } from '@/lib/platform/db/database.ts'
import { printedResponse } from '@/lib/platform/http/responses/printed-response.ts'
import { parseSitemapName, renderSitemap } from '@/lib/syndication/sitemaps/sitemap.ts'
import { getNumberedSitemap, getPagesSitemap } from '@/lib/syndication/sitemaps/sitemap-page.ts'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return []
}

/** One sitemap: the `pages`, or a range of articles, authors or tags. */
export async function GET(_request: Request, context: { params: Promise<{ file: string }> }) {
  const name = parseSitemapName((await context.params).file)
  if (!name) return new Response(null, { status: 404 })
  await carryTags(sitemapTags)
  const db = await database()
  const entries =
    name === 'pages'
      ? await getPagesSitemap(db)
      : await getNumberedSitemap(db, name.kind, name.number)
  if (!entries) return new Response(null, { status: 404 })
  return printedResponse(renderSitemap(entries, siteIdentity().url), 'application/xml')
}
