import { timingSafeEqual } from 'node:crypto'
import { revalidateTag } from 'next/cache'
import { z } from 'zod'
import { wireTag } from '@/lib/platform/cache/wire-tag.ts'
import { settings } from '@/lib/platform/config/env.ts'

const body = z.object({ tags: z.array(z.string().min(1).max(2000)).max(100_000) })

/** The server asks itself to drop pages from its cache: see lib/platform/cache/invalidations.ts. */
export async function POST(request: Request): Promise<Response> {
  if (!knowsSecret(request.headers.get('x-renew-secret')))
    return new Response(null, { status: 404 })
  const { tags } = body.parse(await request.json())
  for (const tag of tags) revalidateTag(wireTag(tag), { expire: 0 })
  return new Response(null, { status: 204 })
}

function knowsSecret(given: string | null): boolean {
  const secret = settings().renewSecret
  if (given === null || secret === undefined) return false
  const [a, b] = [Buffer.from(given), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}
