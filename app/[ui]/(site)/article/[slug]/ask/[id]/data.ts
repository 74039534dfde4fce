import { cache } from 'react'
import { z } from 'zod'
import { findForwardedSlug } from '@/lib/newsroom/articles/article-by-slug.ts'
import { articleTags } from '@/lib/pages/cache-tags/page-tags.ts'
import { getPromptById } from '@/lib/pages/margin/prompt-by-id.ts'
import type { PromptPageView } from '@/lib/pages/margin/prompt-views.ts'
import { carryTags } from '@/lib/platform/cache/carry-tags.ts'
import { database } from '@/lib/platform/db/database.ts'
import { idSchema } from '@/lib/platform/forms/id-schema.ts'

/** The route parameters of an ask. */
export interface AskPath {
  readonly slug: string
  readonly id: string
  readonly after?: string
}

const askedSchema = z.object({ id: idSchema, after: idSchema.nullable() })

/** Cached per rendering by value, because the page and its metadata load the same data. */
const loadOnce = cache(
  async (
    slug: string,
    id: string,
    after: string | null,
  ): Promise<PromptPageView | { redirect: string } | null> => {
    const asked = askedSchema.safeParse({ id, after })
    if (!asked.success) return null
    await carryTags(articleTags(slug))
    const db = await database()
    const view = await getPromptById(db, slug, asked.data.id, asked.data.after)
    if (view) return view
    const forwarded = await findForwardedSlug(db, slug)
    return forwarded ? { redirect: `/article/${forwarded}/ask/${asked.data.id}` } : null
  },
)

/**
 * An ask with one page of replies. Returns a redirect if its article has moved, null if it doesn't
 * exist.
 */
export function loadPromptPage({ slug, id, after }: AskPath) {
  return loadOnce(slug, id, after ?? null)
}
