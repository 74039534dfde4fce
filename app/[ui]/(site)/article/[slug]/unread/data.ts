import type { Viewer } from '@/lib/accounts/users/user.ts'
import { findForwardedSlug, getArticleBySlug } from '@/lib/newsroom/articles/article-by-slug.ts'
import type { UnreadView } from '@/lib/pages/comments/page-views.ts'
import { getUnreadComments } from '@/lib/pages/comments/unread-comments.ts'
import { database } from '@/lib/platform/db/database.ts'

export async function loadUnreadPage(
  slug: string,
  viewer: Viewer,
): Promise<UnreadView | { redirect: string } | null> {
  const db = await database()
  const found = await getArticleBySlug(db, slug)
  if (found?.article.kind !== 'article') {
    const forwarded = await findForwardedSlug(db, slug)
    return forwarded ? { redirect: `/article/${forwarded}/unread` } : null
  }
  const { id, headline, language } = found.article
  const unread = await getUnreadComments(db, viewer, id)
  return { article: { id, slug: found.article.slug, headline, language }, ...unread }
}
