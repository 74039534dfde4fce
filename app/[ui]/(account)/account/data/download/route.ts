import { database } from '@/lib/platform/db/database.ts'
import { exportUserData } from '@/lib/privacy/my-data.ts'
import { member } from '@/lib/web/session/member.ts'

/** All that we hold about who is signed in, as one file. */
export async function GET(): Promise<Response> {
  const { id, handle } = await member('/account/data')
  const data = await exportUserData(await database(), id)
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${handle}.json"`,
      'cache-control': 'private, no-store',
    },
  })
}
