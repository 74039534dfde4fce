import { cache } from 'react'
import type { CorrectionsView } from '@/lib/pages/articles/page-views.ts'
import { correctionsTags } from '@/lib/pages/cache-tags/page-tags.ts'
import { getCorrectionsPage as readCorrectionsPage } from '@/lib/pages/corrections/corrections-page.ts'
import { carryTags } from '@/lib/platform/cache/carry-tags.ts'
import { database } from '@/lib/platform/db/database.ts'

/** One page of corrections with an id below `before`. Null if there aren't any. */
export const loadCorrectionsPage = cache(
  async (before: number | null): Promise<CorrectionsView | null> => {
    await carryTags(correctionsTags)
    return readCorrectionsPage(await database(), before)
  },
)
