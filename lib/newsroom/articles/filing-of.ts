import { type Reader, sql } from '../../platform/db/database.ts'
import { readSite } from '../categories/site-frame.ts'
import type { Filing } from './lists/listings.ts'

/** The article itself, or one of its tags or former slugs, which have nothing but a slug. */
interface Row {
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

/** How an article stands filed, and the revision that readers see of it. */
export interface FiledArticle extends Filing {
  /** Null for one that was never out. */
  readonly shownRevision: number | null
}

/** How the article stands filed now; null when there is none of that id. Two queries. */
export async function filingOf(db: Reader, articleId: number): Promise<FiledArticle | null> {
  const rows = await db.$queryRaw<Row[]>(sql`
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
  const path = categoryId === null ? [] : (await readSite(db)).tree.upwards(categoryId)
  const slugsOf = (wanted: Row['part']) => {
    return rows.filter(({ part }) => part === wanted).map((row) => row.slug)
  }
  return {
    slug,
    kind: kind ?? '',
    language: language ?? '',
    status: status ?? '',
    publishedAt: publishedAt === null ? null : new Date(publishedAt),
    authorSlug: authorSlug ?? '',
    categorySlugs: path.map((section) => section.slug),
    tagSlugs: slugsOf('tag'),
    formerSlugs: slugsOf('former'),
    shownRevision: article.shownRevision,
    translationGroup: article.translationGroup,
  }
}
