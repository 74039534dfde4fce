import { z } from 'zod'
import { formatQuotation } from '@/components/comments/writing/quote.ts'
import { findForwardedSlug, getArticleBySlug } from '@/lib/newsroom/articles/article-by-slug.ts'
import { getCommentById } from '@/lib/pages/comments/comment-by-id.ts'
import type { RespondView } from '@/lib/pages/comments/page-views.ts'
import { database } from '@/lib/platform/db/database.ts'
import { idSchema } from '@/lib/platform/forms/id-schema.ts'
import { keptDraft } from '@/lib/web/forms/draft.ts'

const asked = z.object({
  to: idSchema.nullable().catch(null),
  quote: z.literal('1').optional().catch(undefined),
})

/** What is being responded to, and the form's initial values. */
export async function loadRespondPage(
  slug: string,
  query: Record<string, string | string[]>,
): Promise<RespondView | { redirect: string } | null> {
  const db = await database()
  const found = await getArticleBySlug(db, slug)
  if (found?.article.kind !== 'article') {
    const forwarded = await findForwardedSlug(db, slug)
    return forwarded ? { redirect: `/article/${forwarded}/respond` } : null
  }
  const { id, headline, language, commentsOpen } = found.article
  const { to, quote } = asked.parse(query)
  const parent = to === null ? null : await getCommentById(db, to, null)
  const answered = parent?.article.id === id && !parent.comment.hidden ? parent : null
  const draft = await keptDraft()
  const same = draft?.articleId === id && draft.parentId === (answered?.comment.id ?? 0)
  const kept = same && draft.target === null
  const start = kept ? draft.body : quote && answered ? formatQuotation(answered.source) : ''
  return {
    article: { id, slug: found.article.slug, headline, language, commentsOpen },
    answered: answered?.comment ?? null,
    start,
    kept,
  }
}
