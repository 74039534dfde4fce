import { settings } from '@/lib/platform/config/env.ts'
import { printedResponse } from '@/lib/platform/http/responses/printed-response.ts'

export const dynamic = 'force-dynamic'

/** Proves to IndexNow that pings come from this site (lib/syndication/pings/index-now.ts). */
export function GET(): Response {
  const { indexNowKey } = settings()
  return indexNowKey
    ? printedResponse(indexNowKey, 'text/plain')
    : new Response(null, { status: 404 })
}
