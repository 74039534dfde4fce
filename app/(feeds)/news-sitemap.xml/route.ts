import { siteIdentity } from '@/lib/platform/config/site.ts'
import { database } from '@/lib/platform/db/database.ts'
import { printedResponse } from '@/lib/platform/http/responses/printed-response.ts'
import { listNewsArticles } from '@/lib/syndication/sitemaps/news-articles.ts'
import { renderNewsSitemap } from '@/lib/syndication/sitemaps/news-sitemap.ts'

// It also changes with time: articles leave it after two days.
export const dynamic = 'force-dynamic'

/** The sitemap for Google News. */
export async function GET(): Promise<Response> {
  const articles = await listNewsArticles(await database())
  return printedResponse(renderNewsSitemap(articles, siteIdentity()), 'application/xml')
}
