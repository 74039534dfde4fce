import { database } from '@/lib/db/database.ts'

export const dynamic = 'force-dynamic'

/** For load balancers: 200 when this process answers and reaches its database. */
export async function GET(): Promise<Response> {
  try {
    const db = await database()
    await db.$queryRaw`SELECT 1 AS "one"`
    return Response.json({ status: 'ok' })
  } catch {
    return Response.json({ status: 'database not reached' }, { status: 503 })
  }
}
