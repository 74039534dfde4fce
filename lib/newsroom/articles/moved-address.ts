import type { Reader } from '../../platform/db/database.ts'
import { normalizeOldPath } from './old-address.ts'

/** Returns where an address of the imported WordPress site redirects to, or null. */
export async function findMovedAddress(
  db: Reader,
  pathAndQuery: string,
): Promise<{ redirect: string } | null> {
  const path = normalizeOldPath(pathAndQuery)
  const old = await db.oldAddress.findUnique({ where: { path } })
  return old && old.target !== pathAndQuery ? { redirect: old.target } : null
}
