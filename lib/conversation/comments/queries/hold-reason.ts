import { type Sql, sql } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'

/** SQL for the reason of a comment's last hold in the moderation log; NULL if it was never held. */
export function selectLastHold(commentId: Sql): Sql {
  return sql`(SELECT h."reason" FROM "ModerationEntry" h WHERE h."commentId" = ${commentId}
    AND h."act" = 'hold' ORDER BY h."id" DESC LIMIT 1)`
}

/** The reason of a comment's last hold in the moderation log; empty if it was never held. */
export async function getHoldReason(tx: Statements, commentId: number): Promise<string> {
  const [entry] = await tx.$queryRaw<{ reason: string | null }[]>(
    sql`SELECT ${selectLastHold(sql`${commentId}`)} AS "reason"`,
  )
  return entry?.reason ?? ''
}
