import { sql } from '../db/database.ts'
import type { Statements } from '../db/statements.ts'
import { isSuspended } from './admit.ts'
import type { Viewer } from './user.ts'

interface Found extends Viewer {
  readonly suspendedUntil: Date | null
}

/**
 * Whose session it is, in one query; null when it has ended: they are suspended or deleted, or the
 * version in the session is not theirs any more.
 */
export async function viewerById(
  db: Statements,
  userId: number,
  sessionVersion: number,
  now: Date = new Date(),
): Promise<Viewer | null> {
  const [user] = await db.$queryRaw<Found[]>(sql`
    SELECT "id", "role", "name", "handle", "picture", "suspendedUntil" FROM "User"
    WHERE "id" = ${userId} AND "sessionVersion" = ${sessionVersion} AND "deletedAt" IS NULL`)
  if (!user || isSuspended(user, now)) return null
  const { suspendedUntil: _, ...viewer } = user
  return viewer
}
