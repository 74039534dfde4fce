import { type Database, sql } from '../../platform/db/database.ts'

/** How long somebody who does not come by stays signed in. */
export const SESSION_DAYS = 30

const DAY_MS = 86_400_000

/**
 * Ends one session, so that a copy of its cookie opens nothing any more. The row is kept a day longer
 * than the newest cookie of the session can last; a session that is renewed keeps its id.
 */
export async function endSession(
  db: Database,
  sessionId: string,
  now: Date = new Date(),
): Promise<void> {
  const expiresAt = new Date(now.getTime() + (SESSION_DAYS + 1) * DAY_MS)
  // Not Prisma's upsert: on Postgres two at once fail with a unique violation.
  await db.$executeRaw(sql`INSERT INTO "EndedSession" ("id", "expiresAt")
    VALUES (${sessionId}, ${expiresAt}) ON CONFLICT ("id") DO NOTHING`)
}

/** Removes what is kept of sessions and mailed links that have expired; answers how many rows. */
export async function forgetExpired(db: Database, now: Date = new Date()): Promise<number> {
  const expired = { where: { expiresAt: { lt: now } } }
  const sessions = await db.endedSession.deleteMany(expired)
  const tokens = await db.accountToken.deleteMany(expired)
  return sessions.count + tokens.count
}
