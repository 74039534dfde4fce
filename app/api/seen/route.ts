import { z } from 'zod'
import { recordVisit } from '@/lib/conversation/comments/commands/record-visit.ts'
import { markSeen } from '@/lib/notifications/notices/commands/mark-seen.ts'
import { database } from '@/lib/platform/db/database.ts'
import { idSchema } from '@/lib/platform/forms/id-schema.ts'
import { attempt } from '@/lib/platform/rate-limits/limits.ts'
import { viewer } from '@/lib/web/session/viewer.ts'

const body = z.object({ article: idSchema })

/** Notes that a reader has come to an article's comments: what comes later is unread next time. */
export async function POST(request: Request): Promise<Response> {
  const parsed = body.safeParse(await request.json().catch(() => null))
  if (!parsed.success) return new Response(null, { status: 400 })
  const who = await viewer()
  if (!who) return new Response(null, { status: 401 })
  const db = await database()
  const allowed = await attempt(db, 'vote-user', `seen ${who.id}`)
  if (!allowed.ok) return new Response(null, { status: 429 })
  const { article } = parsed.data
  await recordVisit(db, who, article)
  // Who reads them on the page has heard of them.
  await markSeen(db, who, { articleId: article })
  return new Response(null, { status: 204 })
}
