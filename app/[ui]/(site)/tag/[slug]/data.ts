import { cache } from 'react'
import { movedAddress } from '@/lib/newsroom/articles/moved-address.ts'
import { tagPage } from '@/lib/pages/articles/list-page.ts'
import type { ListView } from '@/lib/pages/articles/page-views.ts'
import { countTags, listTags } from '@/lib/pages/cache-tags/page-tags.ts'
import { carryTags } from '@/lib/platform/cache/carry-tags.ts'
import { database } from '@/lib/platform/db/database.ts'

/** One page of the list after the article `after`; where the address went, or null for nowhere. */
export const listPage = cache(
  async (slug: string, after: string | null): Promise<ListView | { redirect: string } | null> => {
    await carryTags(listTags('tag', slug))
    const db = await database()
    const view = await tagPage(db, slug, after)
    if (!view) return movedAddress(db, `/tag/${slug}`)
    await carryTags(countTags(view.cards))
    return view
  },
)
