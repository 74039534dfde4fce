import { type Sql, sql } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'

/** Why the comment with that number waits for a moderator, as the log last said; null for nothing. */
export function lastHold(commentId: Sql): Sql {
  return sql`(SELECT h."reason" FROM "ModerationEntry" h WHERE h."commentId" = ${commentId}
    AND h."act" = 'hold' ORDER BY h."id" DESC LIMIT 1)`
}

/** Why a comment waits for a moderator, as the log last said; empty where it says nothing. */
export async function heldBecause(tx: Statements, commentId: number): Promise<string> {
  const [entry] = await tx.$queryRaw<{ reason: string | null }[]>(
    sql`SELECT ${lastHold(sql`${commentId}`)} AS "reason"`,
  )
  return entry?.reason ?? ''
}
