import { activeUser } from '../../accounts/users/active-user.ts'
import type { Role } from '../../accounts/users/roles.ts'
import { type Sql, sql, type Transaction } from '../../platform/db/database.ts'
import type { AccountRecord } from './account-weight.ts'

/** Only an account's newest comments and reports count, which bounds the cost. */
const NEWEST = 100

/** SQL that counts the user's newest comments with one of these statuses. */
function countNewestComments(userId: number, statuses: Sql): Sql {
  return sql`(SELECT COUNT(*) FROM (SELECT s."status" FROM "Comment" s WHERE s."userId" = ${userId}
    ORDER BY s."createdAt" DESC LIMIT ${NEWEST}) newest WHERE newest."status" IN (${statuses}))`
}

/** The columns of `VoterRow`, for the user `u`. */
export function getVoterColumns(userId: number): Sql {
  return sql`u."role", u."createdAt" AS "accountSince",
    ${countNewestComments(userId, sql`'shown'`)} AS "accountShown",
    ${countNewestComments(userId, sql`'removed', 'spam'`)} AS "accountRemoved"`
}

export interface VoterRow {
  readonly role: Role
  readonly accountSince: Date | string
  readonly accountShown: number | bigint
  readonly accountRemoved: number | bigint
}

export function toVoterRecord(row: VoterRow, now: Date) {
  return {
    role: row.role,
    ageMs: now.getTime() - new Date(row.accountSince).getTime(),
    shown: Number(row.accountShown),
    removed: Number(row.accountRemoved),
  }
}

interface ReporterRow extends VoterRow {
  readonly upheld: number | bigint
  readonly rejected: number | bigint
}

/**
 * Loads the record of an account; null if it is suspended or deleted. One query of bounded cost.
 */
export async function loadAccountRecord(
  tx: Transaction,
  userId: number,
  now: Date,
): Promise<AccountRecord | null> {
  const settled = sql`FROM (SELECT p."commentId", p."resolvedAt", p."at" FROM "Report" p
      WHERE p."userId" = ${userId} ORDER BY p."commentId" DESC LIMIT ${NEWEST}) newest
    JOIN "Comment" c ON c."id" = newest."commentId" WHERE newest."resolvedAt" IS NOT NULL`
  const [row] = await tx.$queryRaw<ReporterRow[]>(sql`
    SELECT ${getVoterColumns(userId)},
      (SELECT COUNT(*) ${settled} AND c."status" IN ('removed', 'spam')) AS "upheld",
      (SELECT COUNT(*) ${settled} AND c."status" = 'shown' AND EXISTS (
        SELECT 1 FROM "ModerationEntry" m WHERE m."commentId" = c."id" AND m."act" = 'show'
          AND m."at" >= newest."at")) AS "rejected"
    FROM "User" u WHERE u."id" = ${userId} AND ${activeUser(now)}`)
  if (!row) return null
  const { upheld, rejected } = row
  return { ...toVoterRecord(row, now), upheld: Number(upheld), rejected: Number(rejected) }
}
