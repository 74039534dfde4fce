import { isDatabaseReached } from '@/lib/platform/health.ts'

export const dynamic = 'force-dynamic'

/** For load balancers: 200 when this process answers and reaches its database. */
export async function GET(): Promise<Response> {
  if (await isDatabaseReached()) return Response.json({ status: 'ok' })
  return Response.json({ status: 'database not reached' }, { status: 503 })
}
