import { join, type Reader, sql } from '../../../platform/db/database.ts'
import type { CommentsView } from '../comment.ts'
import { commentViews } from './comment-rows.ts'
import type { CommentedArticle } from './comments-of-article.ts'

/** Some comments of an article by their numbers, the oldest first, each by itself; what isn't shown is left out. */
export async function commentsByIds(
  db: Reader,
  article: CommentedArticle,
  ids: readonly number[],
): Promise<CommentsView> {
  // No comment has the number 0, and a list of none is no SQL.
  const comments = await commentViews(
    db,
    sql`WHERE c."id" IN (${join([0, ...ids])}) AND c."articleId" = ${article.id}
      AND c."status" = 'shown' AND c."kind" = 'comment' ORDER BY c."createdAt", c."id"`,
  )
  return {
    open: { sort: 'newest', after: null },
    count: article.commentCount,
    commentsOpen: article.commentsOpen,
    threads: comments.map((comment) => ({ comment, replies: [] })),
    next: null,
    page: 1,
    pages: 1,
    asOf: comments.at(-1)?.at ?? article.publishedAt,
  }
}
