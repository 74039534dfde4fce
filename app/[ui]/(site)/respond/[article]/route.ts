import { z } from 'zod'
import { getRespondAddress } from '@/components/comments/comments-address.ts'
import { getRespondToAddress } from '@/components/feedback/feedback-address.ts'
import { getArticleSlug } from '@/lib/conversation/comments/queries/commented-article.ts'
import { database } from '@/lib/platform/db/database.ts'
import { idSchema } from '@/lib/platform/forms/id-schema.ts'

const asked = z.object({ article: idSchema, to: idSchema.catch(0) })
/** Query parameters that identify a passage or an ask, rather than a comment. */
const TARGETS = ['block', 'ask']

interface Context {
  params: Promise<{ article: string }>
}

/** Return target after signing in, for forms that only know the article's id. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { article } = await params
  const { searchParams } = new URL(request.url)
  const query = Object.fromEntries(searchParams)
  const parsed = asked.safeParse({ ...query, article })
  const slug = parsed.success ? await getArticleSlug(await database(), parsed.data.article) : null
  if (!parsed.success || !slug) return new Response(null, { status: 404 })
  const onTarget = TARGETS.some((name) => searchParams.has(name))
  const location = onTarget
    ? getRespondToAddress(slug, String(searchParams))
    : getRespondAddress(slug, parsed.data.to)
  return new Response(null, { status: 303, headers: { location } })
}
