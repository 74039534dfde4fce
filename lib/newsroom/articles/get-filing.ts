import { type Reader, sql } from '../../platform/db/database.ts'
import { readSite } from '../categories/site-frame.ts'
import type { Filing } from './lists/listings.ts'

/** The article, one of its tags or one of its former slugs. The last two only have a slug. */
interface FilingRow {
  readonly part: 'article' | 'tag' | 'former'
  readonly slug: string
  readonly kind: string | null
  readonly language: string | null
  readonly status: string | null
  readonly publishedAt: Date | string | null
  readonly categoryId: number | null
  readonly authorSlug: string | null
  readonly shownRevision: number | null
  readonly translationGroup: number | null
}

/** How an article is filed, and which of its revisions readers see. */
export interface FiledArticle extends Filing {
  /** Null if it was never published or scheduled. */
  readonly shownRevision: number | null
}

/** Returns how the article is filed now, or null if there is no such article. Two queries. */
export async function getFiling(db: Reader, articleId: number): Promise<FiledArticle | null> {
  const rows = await db.$queryRaw<FilingRow[]>(sql`
    SELECT 'article' AS "part", a."slug", a."kind", a."language", a."status", a."publishedAt", a."categoryId",
      au."slug" AS "authorSlug", a."shownRevision", a."translationGroup"
    FROM "Article" a JOIN "Author" au ON au."id" = a."authorId" WHERE a."id" = ${articleId}
    UNION ALL
    SELECT 'tag', t."slug", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    FROM "ArticleTag" x JOIN "Tag" t ON t."id" = x."tagId" WHERE x."articleId" = ${articleId}
    UNION ALL
    SELECT 'former', f."slug", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    FROM "FormerSlug" f WHERE f."articleId" = ${articleId}`)
  const article = rows.find(({ part }) => part === 'article')
  if (!article) return null
  const { slug, kind, language, status, publishedAt, categoryId, authorSlug } = article
  const path = categoryId === null ? [] : (await readSite(db)).tree.getPathUp(categoryId)
  const getSlugs = (wanted: FilingRow['part']) => {
    return rows.filter(({ part }) => part === wanted).map((row) => row.slug)
  }
  return {
    slug,
    kind: kind ?? '',
    language: language ?? '',
    status: status ?? '',
    publishedAt: publishedAt === null ? null : new Date(publishedAt),
    authorSlug: authorSlug ?? '',
    categorySlugs: path.map((category) => category.slug),
    tagSlugs: getSlugs('tag'),
    formerSlugs: getSlugs('former'),
    shownRevision: article.shownRevision,
    translationGroup: article.translationGroup,
  }
}
