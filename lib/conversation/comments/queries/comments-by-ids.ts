import { join, type Reader, sql } from '../../../platform/db/database.ts'
import type { CommentsView } from '../comment.ts'
import { listCommentViews } from './comment-rows.ts'
import type { CommentedArticle } from './comments-of-article.ts'

/** Shown comments of an article by id, oldest first, not threaded. Used by live updates. */
export async function getCommentsByIds(
  db: Reader,
  article: CommentedArticle,
  ids: readonly number[],
): Promise<CommentsView> {
  // IN () isn't valid SQL; no comment has the id 0.
  const comments = await listCommentViews(
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
