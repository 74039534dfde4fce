import type { Reader } from '../db/database.ts'
import { isSuspended } from './admit.ts'
import type { Role } from './person.ts'
import type { Viewer } from './user.ts'

/**
 * Whose session it is, in one query; null when it has ended: they are suspended or deleted, or the
 * version in the session is not theirs any more.
 */
export async function viewerById(
  db: Reader,
  userId: number,
  sessionVersion: number,
  now: Date = new Date(),
): Promise<Viewer | null> {
  const user = await db.user.findFirst({
    where: { id: userId, sessionVersion, deletedAt: null },
    select: { id: true, role: true, name: true, handle: true, picture: true, suspendedUntil: true },
  })
  if (!user || isSuspended(user, now)) return null
  const { suspendedUntil: _, role, ...viewer } = user
  return { ...viewer, role: role as Role }
}
