import { type Database, sql } from '../../platform/db/database.ts'

/** Sessions expire after this many days without a visit. */
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

/** Deletes expired sessions and mailed links; returns the number of rows. */
export async function forgetExpired(db: Database, now: Date = new Date()): Promise<number> {
  const expired = { where: { expiresAt: { lt: now } } }
  const sessions = await db.endedSession.deleteMany(expired)
  const tokens = await db.accountToken.deleteMany(expired)
  return sessions.count + tokens.count
}
