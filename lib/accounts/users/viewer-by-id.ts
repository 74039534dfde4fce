import { sql } from '../../platform/db/database.ts'
import type { Statements } from '../../platform/db/statements.ts'
import { isSuspended } from '../sign-in/sign-in.ts'
import type { Viewer } from './user.ts'

interface Found extends Viewer {
  readonly suspendedUntil: Date | null
}

/**
 * Whose session it is, in one query; null when it has ended: they are suspended or deleted, the
 * version in the session is not theirs any more, or it was signed out.
 */
export async function viewerById(
  db: Statements,
  userId: number,
  sessionVersion: number,
  now: Date = new Date(),
  /** The session's own id. */
  sessionId = '',
): Promise<Viewer | null> {
  const [user] = await db.$queryRaw<Found[]>(sql`
    SELECT "id", "role", "name", "handle", "picture", "suspendedUntil" FROM "User"
    WHERE "id" = ${userId} AND "sessionVersion" = ${sessionVersion} AND "deletedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "EndedSession" WHERE "id" = ${sessionId})`)
  if (!user || isSuspended(user, now)) return null
  const { suspendedUntil: _, ...viewer } = user
  return viewer
}
