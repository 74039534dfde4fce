import { type Sql, sql } from '../../platform/db/database.ts'

/** The condition that a user `u` is neither suspended nor gone (a missing one, joined left, passes). */
export function activeUser(now: Date): Sql {
  return sql`u."deletedAt" IS NULL
    AND (u."suspendedUntil" IS NULL OR u."suspendedUntil" <= ${now})`
}

/** The same, of a user who has proved the address too: until then nobody sees an account. */
export function visibleUser(now: Date): Sql {
  return sql`u."emailVerifiedAt" IS NOT NULL AND ${activeUser(now)}`
}

/** For Prisma: an account that others can see, suspended or not. */
export const VISIBLE_USER = { deletedAt: null, emailVerifiedAt: { not: null } } as const
