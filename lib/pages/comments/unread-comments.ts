import type { Viewer } from '../../accounts/users/user.ts'
import { listCommentViews } from '../../conversation/comments/queries/comment-rows.ts'
import { type Reader, sql } from '../../platform/db/database.ts'
import type { UnreadComments } from './page-views.ts'

export const UNREAD_PAGE = 100

/** Comments by others on an article since the viewer's last visit, if there was one. */
export async function getUnreadComments(
  db: Reader,
  viewer: Viewer,
  articleId: number,
): Promise<UnreadComments> {
  const visit = await db.visit.findUnique({
    where: { userId_articleId: { userId: viewer.id, articleId } },
    select: { before: true },
  })
  const since = visit?.before ?? null
  if (since === null) return { since, comments: [] }
  const comments = await listCommentViews(
    db,
    sql`WHERE c."articleId" = ${articleId} AND c."shownAt" > ${since} AND c."status" = 'shown'
      AND c."kind" = 'comment' AND (c."userId" IS NULL OR c."userId" <> ${viewer.id})
      ORDER BY c."shownAt", c."id" LIMIT ${UNREAD_PAGE}`,
  )
  return { since: since.toISOString(), comments }
}
