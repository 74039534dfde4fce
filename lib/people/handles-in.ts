import type { Reader } from '../db/database.ts'

export interface HandleOf {
  readonly handle: string
  readonly id: number
}

/** Which of these handles are somebody's, in no order. */
export async function handlesIn(db: Reader, handles: readonly string[]): Promise<HandleOf[]> {
  if (handles.length === 0) return []
  return db.user.findMany({
    where: { handle: { in: [...handles] }, deletedAt: null },
    select: { handle: true, id: true },
  })
}
