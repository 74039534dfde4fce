import { type Sql, sql } from '../db/database.ts'

/** The condition that a user `u` is neither suspended nor gone (a missing one, joined left, passes). */
export function activeUser(now: Date): Sql {
  return sql`u."deletedAt" IS NULL
    AND (u."suspendedUntil" IS NULL OR u."suspendedUntil" <= ${now})`
}
