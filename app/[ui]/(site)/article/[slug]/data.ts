import { cache } from 'react'
import { loadSiteMap } from '@/app/[ui]/(site)/data.ts'
import { findForwardedSlug } from '@/lib/newsroom/articles/article-by-slug.ts'
import type { OpenMore } from '@/lib/pages/articles/around-article.ts'
import { getArticlePage as readArticlePage } from '@/lib/pages/articles/article-page.ts'
import type { ArticlePageView } from '@/lib/pages/articles/page-views.ts'
import { articlePageTags, articleTags } from '@/lib/pages/cache-tags/page-tags.ts'
import { carryTags } from '@/lib/platform/cache/carry-tags.ts'
import { database } from '@/lib/platform/db/database.ts'

/** Cached per rendering by value, because the page and its metadata load the same data. */
const loadOnce = cache(
  async (slug: string, open: string): Promise<ArticlePageView | { redirect: string } | null> => {
    await carryTags(articleTags(slug))
    const db = await database()
    const view = await readArticlePage(db, slug, JSON.parse(open) as OpenMore, loadSiteMap())
    if (view) {
      await carryTags(articlePageTags(view))
      return view
    }
    const forwarded = await findForwardedSlug(db, slug)
    return forwarded ? { redirect: `/article/${forwarded}` } : null
  },
)

/**
 * An article's page with the lists in its address. Returns a redirect if it has moved, null if it
 * doesn't exist.
 */
export function loadArticlePage(slug: string, open: OpenMore) {
  return loadOnce(slug, JSON.stringify(open))
}
