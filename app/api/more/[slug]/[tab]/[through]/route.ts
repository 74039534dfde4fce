import { z } from 'zod'
import { slugSchema } from '@/lib/newsroom/articles/input.ts'
import { getArticlePage } from '@/lib/pages/articles/article-page.ts'
import { database } from '@/lib/platform/db/database.ts'

const params = z.object({
  slug: slugSchema,
  tab: z.enum(['author', 'category']),
  through: slugSchema,
})

/** A "Load more" list as JSON, for appending in place. `through` is a slug, or "start". */
export async function GET(_request: Request, context: { params: Promise<unknown> }) {
  const parsed = params.safeParse(decoded(await context.params))
  if (!parsed.success) return new Response(null, { status: 404 })
  const { slug, tab, through } = parsed.data
  const open = { tab, through: through === 'start' ? null : through }
  const view = await getArticlePage(await database(), slug, open)
  const list = tab === 'author' ? view?.byAuthor : view?.inCategory
  return list ? Response.json(list) : new Response(null, { status: 404 })
}

function decoded(raw: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(raw as Record<string, string>).map(([key, value]) => [
      key,
      decodeURIComponent(value),
    ]),
  )
}
