import type { Reader } from '../../platform/db/database.ts'
import { normaliseOldPath } from './old-address.ts'

/** Where an address of the site that was here before leads now; null when it had no such address. */
export async function movedAddress(
  db: Reader,
  pathAndQuery: string,
): Promise<{ redirect: string } | null> {
  const path = normaliseOldPath(pathAndQuery)
  const old = await db.oldAddress.findUnique({ where: { path } })
  return old && old.target !== pathAndQuery ? { redirect: old.target } : null
}
