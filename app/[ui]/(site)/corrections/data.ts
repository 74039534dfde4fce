import { cache } from 'react'
import type { CorrectionsView } from '@/lib/articles/page-views.ts'
import { correctionsPage as readCorrectionsPage } from '@/lib/corrections/corrections-page.ts'
import { correctionsTags } from '@/lib/delivery/page-tags.ts'
import { carryTags } from '@/lib/platform/cache/carry-tags.ts'
import { database } from '@/lib/platform/db/database.ts'

/** One page of corrections, those before the one with id `before`; null when there are none. */
export const correctionsPage = cache(
  async (before: number | null): Promise<CorrectionsView | null> => {
    await carryTags(correctionsTags)
    return readCorrectionsPage(await database(), before)
  },
)
