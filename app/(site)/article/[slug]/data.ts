import { cache } from 'react'
import { siteMap } from '@/app/(site)/data.ts'
import { forwardedSlug } from '@/lib/articles/article-by-slug.ts'
import { articlePage as readArticlePage } from '@/lib/articles/article-page.ts'
import type { ArticlePageView, MoreTab } from '@/lib/articles/page-views.ts'
import { database } from '@/lib/db/database.ts'
import { carryTags } from '@/lib/delivery/carry-tags.ts'
import { articlePageTags, articleTags } from '@/lib/delivery/page-tags.ts'

/** Cached for the one rendering: the page and its metadata ask for the same. */
const read = cache(
  async (
    slug: string,
    tab: MoreTab,
    through: string | null,
  ): Promise<ArticlePageView | { redirect: string } | null> => {
    await carryTags(articleTags(slug))
    const db = await database()
    const view = await readArticlePage(db, slug, { tab, through }, siteMap())
    if (view) {
      await carryTags(articlePageTags(view))
      return view
    }
    const forwarded = await forwardedSlug(db, slug)
    return forwarded ? { redirect: `/article/${forwarded}` } : null
  },
)

/** An article's page with one of its "Load more" lists open; where it went, or null for nowhere. */
export function articlePage(slug: string, open: { tab: MoreTab; through: string | null }) {
  return read(slug, open.tab, open.through)
}
