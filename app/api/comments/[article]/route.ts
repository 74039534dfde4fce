import { z } from 'zod'
import { getCommentedArticle } from '@/lib/conversation/comments/queries/commented-article.ts'
import { getCommentsByIds } from '@/lib/conversation/comments/queries/comments-by-ids.ts'
import { getCommentsOfArticle } from '@/lib/conversation/comments/queries/comments-of-article.ts'
import {
  COMMENT_LISTS,
  parseCommentList,
} from '@/lib/conversation/comments/queries/parse-comment-list.ts'
import { database } from '@/lib/platform/db/database.ts'
import { idSchema } from '@/lib/platform/forms/id-schema.ts'

export const dynamic = 'force-dynamic'

/** As many as a live reader asks for at once. */
const MAX_IDS = 100

const page = z.object({
  sort: z.enum(COMMENT_LISTS),
  after: idSchema.nullable().catch(null),
})
const ids = z
  .string()
  .transform((list): unknown[] => list.split(','))
  .pipe(z.array(idSchema).min(1).max(MAX_IDS))

interface Context {
  params: Promise<{ article: string }>
}

/** A page of an article's comments as data: the next one of a list, or those of some ids. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const id = idSchema.safeParse((await params).article)
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const asked = page.safeParse(query)
  const chosen = ids.safeParse(query.ids)
  if (!id.success || !(asked.success || chosen.success)) return notThere(400)
  const db = await database()
  const article = await getCommentedArticle(db, id.data)
  if (!article) return notThere(404)
  const view = chosen.success
    ? await getCommentsByIds(db, article, chosen.data)
    : asked.success &&
      (await getCommentsOfArticle(db, article, parseCommentList(asked.data.sort, asked.data.after)))
  return view ? Response.json(view, { headers: { 'cache-control': 'no-store' } }) : notThere(404)
}

function notThere(status: number): Response {
  return new Response(null, { status })
}
