import type { Reader } from '../../platform/db/database.ts'

export interface IgnoredPerson {
  readonly id: number
  readonly name: string
  readonly handle: string
  /** File name in the media folder; empty for none. */
  readonly picture: string
  /** Since when; ISO 8601, UTC. */
  readonly since: string
}

/** Whom a user ignores, the last first. */
export async function ignoredByUser(db: Reader, userId: number): Promise<IgnoredPerson[]> {
  const rows = await db.ignore.findMany({
    where: { userId },
    orderBy: [{ at: 'desc' }, { ignoredId: 'desc' }],
    select: {
      at: true,
      ignored: { select: { id: true, name: true, handle: true, picture: true } },
    },
  })
  return rows.map(({ at, ignored }) => ({ ...ignored, since: at.toISOString() }))
}
