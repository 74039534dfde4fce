import { type Reader, sql } from '../../platform/db/database.ts'
import { NEWS_ARTICLES, NEWS_DAYS, type NewsArticle } from './news-sitemap.ts'

const DAY_MS = 24 * 60 * 60 * 1000

interface NewsRow {
  readonly slug: string
  readonly headline: string
  readonly language: string
  readonly publishedAt: Date
}

/**
 * Returns the articles published within the last two days, newest first, at most 1,000. One query.
 */
export async function listNewsArticles(
  db: Reader,
  now: Date = new Date(),
): Promise<readonly NewsArticle[]> {
  const since = new Date(now.getTime() - NEWS_DAYS * DAY_MS)
  const rows = await db.$queryRaw<NewsRow[]>(sql`
    SELECT a."slug", r."headline", a."language", a."publishedAt"
    FROM "Listing" l JOIN "Article" a ON a."id" = l."articleId"
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    WHERE l."list" = 'all' AND l."publishedAt" >= ${since}
    ORDER BY l."publishedAt" DESC, l."articleId" DESC LIMIT ${NEWS_ARTICLES}`)
  return rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }))
}
