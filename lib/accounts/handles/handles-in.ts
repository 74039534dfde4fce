import type { Reader } from '../../platform/db/database.ts'
import { VISIBLE_USER } from '../users/active-user.ts'

export interface HandleOf {
  readonly handle: string
  readonly id: number
}

/** The given handles that belong to a user, in no particular order. */
export async function listHandles(db: Reader, handles: readonly string[]): Promise<HandleOf[]> {
  if (handles.length === 0) return []
  return db.user.findMany({
    where: { handle: { in: [...handles] }, ...VISIBLE_USER },
    select: { handle: true, id: true },
  })
}
