import { z } from 'zod'
import { database } from '@/lib/platform/db/database.ts'
import { clientAddress } from '@/lib/platform/http/requests/request-scope.ts'
import { attempt } from '@/lib/platform/rate-limits/limits.ts'
import { suggestionsFor } from '@/lib/search/suggestions.ts'

export const dynamic = 'force-dynamic'

const query = z.object({ q: z.string().catch('') })

/** Headlines that begin with what somebody is typing in the masthead. */
export async function GET(request: Request): Promise<Response> {
  const { q } = query.parse(Object.fromEntries(new URL(request.url).searchParams))
  const db = await database()
  const allowed = await attempt(db, 'suggestions-address', clientAddress())
  if (!allowed.ok) {
    const headers = { 'retry-after': String(allowed.retryAfterSeconds) }
    return new Response(null, { status: 429, headers })
  }
  const suggestions = await suggestionsFor(db, q)
  return Response.json(suggestions, { headers: { 'cache-control': 'private, max-age=60' } })
}
