import type { Reader } from '../../platform/db/database.ts'
import { VISIBLE_USER } from '../users/active-user.ts'

export interface HandleOf {
  readonly handle: string
  readonly id: number
}

/** Which of these handles are somebody's, in no order. */
export async function handlesIn(db: Reader, handles: readonly string[]): Promise<HandleOf[]> {
  if (handles.length === 0) return []
  return db.user.findMany({
    where: { handle: { in: [...handles] }, ...VISIBLE_USER },
    select: { handle: true, id: true },
  })
}
