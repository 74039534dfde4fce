import { PUBLIC_ARTICLE } from '../../../newsroom/articles/public-article.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { CommentedArticle } from './comments-of-article.ts'

/**
 * Loads what the comments of a public article need to be shown; null if there is no such article.
 */
export async function getCommentedArticle(
  db: Reader,
  id: number,
): Promise<CommentedArticle | null> {
  const article = await db.article.findFirst({
    where: { id, kind: 'article', ...PUBLIC_ARTICLE },
    select: { id: true, commentCount: true, commentsOpen: true, publishedAt: true },
  })
  return article && { ...article, publishedAt: (article.publishedAt ?? new Date(0)).toISOString() }
}

/** The slug of a public article; null if there is no such article. */
export async function getArticleSlug(db: Reader, id: number): Promise<string | null> {
  const article = await db.article.findFirst({
    where: { id, ...PUBLIC_ARTICLE },
    select: { slug: true },
  })
  return article?.slug ?? null
}
