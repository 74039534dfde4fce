import { cache } from 'react'
import { loadSiteMap } from '@/app/[ui]/(site)/data.ts'
import type { ListKind } from '@/lib/newsroom/articles/lists/listings.ts'
import { findMovedAddress } from '@/lib/newsroom/articles/moved-address.ts'
import { getListPage } from '@/lib/pages/articles/list-page.ts'
import type { ListView } from '@/lib/pages/articles/page-views.ts'
import { countTags, listTags } from '@/lib/pages/cache-tags/page-tags.ts'
import { carryTags } from '@/lib/platform/cache/carry-tags.ts'
import { database } from '@/lib/platform/db/database.ts'

/**
 * Loads one page of a list, once per rendering. Returns a redirect if the list has moved, null if it
 * doesn't exist.
 */
export const loadListPage = cache(
  async (
    kind: ListKind,
    slug: string,
    after: string | null,
  ): Promise<ListView | { redirect: string } | null> => {
    await carryTags(listTags(kind, slug))
    const db = await database()
    const view = await getListPage(db, { kind, slug, after }, loadSiteMap)
    if (!view) return findMovedAddress(db, `/${kind}/${slug}`)
    await carryTags(countTags(view.cards))
    return view
  },
)
