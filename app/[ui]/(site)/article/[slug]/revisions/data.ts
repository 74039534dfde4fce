import { cache } from 'react'
import { findForwardedSlug } from '@/lib/newsroom/articles/article-by-slug.ts'
import { historyTags, oldVersionTags } from '@/lib/pages/cache-tags/page-tags.ts'
import type { HistoryView, OldVersionView } from '@/lib/pages/history/history.ts'
import { getHistoryPage as readHistoryPage } from '@/lib/pages/history/history-page.ts'
import { getOldVersion as readOldVersion } from '@/lib/pages/history/old-version.ts'
import { carryTags } from '@/lib/platform/cache/carry-tags.ts'
import { database } from '@/lib/platform/db/database.ts'

/**
 * One page of an article's history. Returns a redirect if the article has moved, null if it doesn't
 * exist.
 */
export const loadHistoryPage = cache(
  async (
    slug: string,
    before: number | null,
  ): Promise<HistoryView | { redirect: string } | null> => {
    await carryTags(historyTags(slug))
    return (await readHistoryPage(await database(), slug, before)) ?? forwarded(slug, '')
  },
)

/**
 * One version of an article. Returns a redirect if the article has moved, null if it doesn't exist.
 */
export const loadOldVersion = cache(
  async (slug: string, number: number): Promise<OldVersionView | { redirect: string } | null> => {
    await carryTags(historyTags(slug))
    const view = await readOldVersion(await database(), slug, number)
    if (!view) return forwarded(slug, `/${number}`)
    await carryTags(oldVersionTags(view))
    return view
  },
)

async function forwarded(slug: string, page: string): Promise<{ redirect: string } | null> {
  const now = await findForwardedSlug(await database(), slug)
  return now ? { redirect: `/article/${now}/revisions${page}` } : null
}
