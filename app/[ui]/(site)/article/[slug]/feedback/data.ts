import type { Viewer } from '@/lib/accounts/users/user.ts'
import { findForwardedSlug } from '@/lib/newsroom/articles/article-by-slug.ts'
import { getFeedbackDesk } from '@/lib/pages/margin/feedback-desk.ts'
import type { FeedbackDeskView } from '@/lib/pages/margin/prompt-views.ts'
import { database } from '@/lib/platform/db/database.ts'

/**
 * Data of the newsroom's feedback page. Returns a redirect if the article has moved, null if it
 * doesn't exist.
 */
export async function loadFeedbackDesk(
  slug: string,
  viewer: Viewer,
): Promise<FeedbackDeskView | { redirect: string } | null> {
  const db = await database()
  const view = await getFeedbackDesk(db, viewer, slug)
  if (view) return view
  const forwarded = await findForwardedSlug(db, slug)
  return forwarded ? { redirect: `/article/${forwarded}/feedback` } : null
}
