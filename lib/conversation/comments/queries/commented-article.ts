import type { Reader } from '../../../platform/db/database.ts'
import type { CommentedArticle } from './comments-of-article.ts'

/** What is asked of a public article to show its comments, by its number; null when there is none. */
export async function commentedArticle(db: Reader, id: number): Promise<CommentedArticle | null> {
  const article = await db.article.findFirst({
    where: { id, status: 'published', kind: 'article' },
    select: { id: true, commentCount: true, commentsOpen: true, publishedAt: true },
  })
  return article && { ...article, publishedAt: (article.publishedAt ?? new Date(0)).toISOString() }
}

/** The slug of a public article; null when there is none of that number. */
export async function articleSlug(db: Reader, id: number): Promise<string | null> {
  const article = await db.article.findFirst({
    where: { id, status: 'published' },
    select: { slug: true },
  })
  return article?.slug ?? null
}
