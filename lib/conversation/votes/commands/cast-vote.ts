import { visibleUser } from '../../../accounts/users/active-user.ts'
import type { Person } from '../../../accounts/users/roles.ts'
import { tagsInvalidatedByComment } from '../../../newsroom/invalidated-tags.ts'
import { recordRenewal } from '../../../platform/db/changes/invalidation-log.ts'
import { type Database, sql, type Transaction } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { canVote } from '../../comments/policy.ts'
import { getVoterColumns, toVoterRecord, type VoterRow } from '../../moderation/account-record.ts'
import { isVoteRanked } from '../../moderation/account-weight.ts'
import type { VoteRefusal } from '../refusals.ts'
import { getWilsonLowerBound } from '../wilson.ts'

export interface Ballot {
  readonly commentId: number
  /** 1 up, -1 down, 0 to withdraw the vote. */
  readonly value: 1 | -1 | 0
}

export interface VoteCount {
  readonly articleId: number
  readonly slug: string
  readonly ups: number
  readonly downs: number
  readonly mine: 1 | -1 | 0
}

/**
 * Sets the user's vote on a comment; idempotent. The comment is locked while its counters change by
 * the difference to the earlier vote. A vote by a new account is counted but doesn't rank: it
 * changes the number shown, not the order.
 */
export function castVote(
  db: Database,
  person: Person,
  { commentId, value }: Ballot,
  now: Date = new Date(),
): Promise<Result<VoteCount, VoteRefusal>> {
  return transaction(
    db,
    async (tx) => {
      const userId = person.id
      if (userId === null) return refused('not-allowed')
      const comment = await lockForVote(tx, commentId, userId, now)
      if (comment && !comment.mayWrite) return refused('not-allowed')
      if (comment?.articleStatus !== 'published') return refused('not-there')
      const allowed = canVote(person, { ...comment, createdAt: now, answered: false })
      if (allowed !== true) return refused(allowed)
      const { articleId, slug } = comment
      const before = Number(comment.before)
      const ups = comment.ups + Number(value === 1) - Number(before === 1)
      const downs = comment.downs + Number(value === -1) - Number(before === -1)
      const counted = { articleId, slug, ups, downs, mine: value }
      if (value === before) return done(counted)
      const ranks = isVoteRanked(toVoterRecord(comment, now))
      await setVote(tx, userId, { commentId, value, ranks }, now)
      await setCounters(tx, commentId, { ups, downs, ...countUnranked(comment, value, ranks) })
      await recordRenewal(
        tx,
        tagsInvalidatedByComment({ slug }, { inline: Boolean(comment.inline) }),
        now,
      )
      return done(counted)
    },
    { startsWithWrite: true },
  )
}

/** The counters of votes that don't rank, after this vote. */
function countUnranked(comment: LockedRow, value: Ballot['value'], ranks: boolean) {
  const before = comment.beforeRanks ? 0 : Number(comment.before)
  const now = ranks ? 0 : value
  return {
    unrankedUps: comment.unrankedUps + Number(now === 1) - Number(before === 1),
    unrankedDowns: comment.unrankedDowns + Number(now === -1) - Number(before === -1),
  }
}

interface Counters {
  readonly ups: number
  readonly downs: number
  readonly unrankedUps: number
  readonly unrankedDowns: number
}

/** Not a lost update: they were read while the comment was locked. */
async function setCounters(tx: Transaction, commentId: number, counters: Counters): Promise<void> {
  const { ups, downs, unrankedUps, unrankedDowns } = counters
  const best = getWilsonLowerBound(ups - unrankedUps, downs - unrankedDowns)
  await tx.$executeRaw(sql`UPDATE "Comment" SET "ups" = ${ups}, "downs" = ${downs},
    "unrankedUps" = ${unrankedUps}, "unrankedDowns" = ${unrankedDowns}, "best" = ${best}
    WHERE "id" = ${commentId}`)
}

interface LockedRow extends VoterRow {
  readonly articleId: number
  readonly articleStatus: string
  readonly slug: string
  /** SQLite returns 0 or 1. */
  readonly inline: boolean | number
  readonly userId: number | null
  readonly status: string
  readonly ups: number
  readonly downs: number
  readonly unrankedUps: number
  readonly unrankedDowns: number
  /** The voter's earlier vote; 0 without one. */
  readonly before: number | bigint
  /** Whether that vote ranks; true without one. */
  readonly beforeRanks: boolean | number
  /** Whether the voter's account is neither suspended nor deleted. */
  readonly mayWrite: boolean | number
}

/**
 * Locks a comment's row for the rest of the transaction, so that voters take turns, and reads it.
 */
async function lockForVote(
  tx: Transaction,
  id: number,
  userId: number,
  now: Date,
): Promise<LockedRow | undefined> {
  await tx.$executeRaw(sql`UPDATE "Comment" SET "ups" = "ups" WHERE "id" = ${id}`)
  const [row] = await tx.$queryRaw<LockedRow[]>(sql`
    SELECT c."articleId", a."status" AS "articleStatus", a."slug", c."userId", c."status",
      c."inline", c."ups", c."downs", c."unrankedUps", c."unrankedDowns",
      COALESCE(v."value", 0) AS "before", COALESCE(v."ranks", TRUE) AS "beforeRanks",
      u."id" IS NOT NULL AS "mayWrite", ${getVoterColumns(userId)}
    FROM "Comment" c JOIN "Article" a ON a."id" = c."articleId"
    LEFT JOIN "Vote" v ON v."commentId" = c."id" AND v."userId" = ${userId}
    LEFT JOIN "User" u ON u."id" = ${userId} AND ${visibleUser(now)}
    WHERE c."id" = ${id}`)
  return row
}

async function setVote(
  tx: Transaction,
  userId: number,
  { commentId, value, ranks }: Ballot & { readonly ranks: boolean },
  now: Date,
): Promise<void> {
  await tx.$executeRaw(
    value === 0
      ? sql`DELETE FROM "Vote" WHERE "userId" = ${userId} AND "commentId" = ${commentId}`
      : sql`INSERT INTO "Vote" ("userId", "commentId", "value", "ranks", "at")
          VALUES (${userId}, ${commentId}, ${value}, ${ranks}, ${now})
          ON CONFLICT ("userId", "commentId")
          DO UPDATE SET "value" = ${value}, "ranks" = ${ranks}, "at" = ${now}`,
  )
}
