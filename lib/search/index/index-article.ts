import type { Filing } from '../../newsroom/articles/lists/listings.ts'
import { IS_PUBLIC } from '../../newsroom/articles/public-article.ts'
import { sql } from '../../platform/db/database.ts'
import type { Statements } from '../../platform/db/statements.ts'
import type { Texts } from '../words/shadow.ts'
import { indexArticles, searchable, unindexArticles } from './index-articles.ts'

/**
 * Brings what search finds of an article up to date with what readers see of it, inside the
 * transaction that changes it. `filing`: how it stands filed now; null when it is gone.
 */
export async function indexArticle(
  tx: Statements,
  articleId: number,
  filing: Filing | null,
): Promise<void> {
  await unindexArticles(tx, [articleId])
  const [texts] = await tx.$queryRaw<Texts[]>(sql`
    SELECT r."headline", r."dek", r."bodyText" AS "body" FROM "Article" a
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    WHERE a."id" = ${articleId} AND ${IS_PUBLIC}`)
  const article = texts && searchable(articleId, filing, texts)
  if (article) await indexArticles(tx, [article])
}
