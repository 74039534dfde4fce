import { sql } from '../db/database.ts'
import type { Statements } from '../db/statements.ts'

/** Why a comment waits for a moderator, as the log last said; empty where it says nothing. */
export async function heldBecause(tx: Statements, commentId: number): Promise<string> {
  const [entry] = await tx.$queryRaw<{ reason: string }[]>(sql`SELECT "reason"
    FROM "ModerationEntry" WHERE "commentId" = ${commentId} AND "act" = 'hold'
    ORDER BY "id" DESC LIMIT 1`)
  return entry?.reason ?? ''
}
