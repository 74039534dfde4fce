import { visibleUser } from '../../../accounts/users/active-user.ts'
import type { Person } from '../../../accounts/users/roles.ts'
import { touchedByComment } from '../../../newsroom/invalidated-tags.ts'
import { recordRenewal } from '../../../platform/db/changes/invalidation-log.ts'
import { type Database, sql, type Transaction } from '../../../platform/db/database.ts'
import { inTransactionThatWrites } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { mayVote } from '../../comments/policy.ts'
import { type VoterRow, voterColumns, voterOf } from '../../moderation/account-record.ts'
import { canVoteRank } from '../../moderation/account-weight.ts'
import type { VoteRefusal } from '../refusals.ts'
import { wilsonLowerBound } from '../wilson.ts'

/** 1 for, -1 against, 0 to take one's vote back. */
export interface Ballot {
  readonly commentId: number
  readonly value: 1 | -1 | 0
}

export interface Counted {
  readonly articleId: number
  readonly slug: string
  readonly ups: number
  readonly downs: number
  readonly mine: 1 | -1 | 0
}

/**
 * Sets one's vote on a comment to that value, whatever it was: said twice it counts once. The
 * counters move by what the row has changed, while the comment is held. A vote by a new account is
 * counted like any other, but doesn't rank: it changes the number shown and not the order.
 */
export function castVote(
  db: Database,
  person: Person,
  { commentId, value }: Ballot,
  now: Date = new Date(),
): Promise<Result<Counted, VoteRefusal>> {
  return inTransactionThatWrites(db, async (tx) => {
    const userId = person.id
    if (userId === null) return refused('not-allowed')
    const comment = await holdComment(tx, commentId, userId, now)
    if (comment && !comment.mayWrite) return refused('not-allowed')
    if (comment?.articleStatus !== 'published') return refused('not-there')
    const may = mayVote(person, { ...comment, createdAt: now, answered: false })
    if (may !== true) return refused(may)
    const { articleId, slug } = comment
    const before = Number(comment.before)
    const ups = comment.ups + Number(value === 1) - Number(before === 1)
    const downs = comment.downs + Number(value === -1) - Number(before === -1)
    const counted = { articleId, slug, ups, downs, mine: value }
    if (value === before) return done(counted)
    const ranks = canVoteRank(voterOf(comment, now))
    await setVote(tx, userId, { commentId, value, ranks }, now)
    await setCounters(tx, commentId, { ups, downs, ...countUnranked(comment, value, ranks) })
    await recordRenewal(tx, touchedByComment({ slug }, { inline: Boolean(comment.inline) }), now)
    return done(counted)
  })
}

/** Of the votes counted, those that don't rank, once this one is set. */
function countUnranked(comment: Held, value: Ballot['value'], ranks: boolean) {
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

/** They were read while the comment was held, so setting them is no lost update. */
async function setCounters(tx: Transaction, commentId: number, counters: Counters): Promise<void> {
  const { ups, downs, unrankedUps, unrankedDowns } = counters
  const best = wilsonLowerBound(ups - unrankedUps, downs - unrankedDowns)
  await tx.$executeRaw(sql`UPDATE "Comment" SET "ups" = ${ups}, "downs" = ${downs},
    "unrankedUps" = ${unrankedUps}, "unrankedDowns" = ${unrankedDowns}, "best" = ${best}
    WHERE "id" = ${commentId}`)
}

interface Held extends VoterRow {
  readonly articleId: number
  readonly articleStatus: string
  readonly slug: string
  /** SQLite answers 0 or 1. */
  readonly inline: boolean | number
  readonly userId: number | null
  readonly status: string
  readonly ups: number
  readonly downs: number
  readonly unrankedUps: number
  readonly unrankedDowns: number
  /** The voter's vote so far; 0 for none. */
  readonly before: number | bigint
  /** Whether that vote ranks; true where there is none. */
  readonly beforeRanks: boolean | number
  /** Whether the voter's account is neither suspended nor gone. */
  readonly mayWrite: boolean | number
}

/** Holds a comment's row for the rest of the transaction, so that voters take turns, and reads it. */
async function holdComment(
  tx: Transaction,
  id: number,
  userId: number,
  now: Date,
): Promise<Held | undefined> {
  await tx.$executeRaw(sql`UPDATE "Comment" SET "ups" = "ups" WHERE "id" = ${id}`)
  const [row] = await tx.$queryRaw<Held[]>(sql`
    SELECT c."articleId", a."status" AS "articleStatus", a."slug", c."userId", c."status",
      c."inline", c."ups", c."downs", c."unrankedUps", c."unrankedDowns",
      COALESCE(v."value", 0) AS "before", COALESCE(v."ranks", TRUE) AS "beforeRanks",
      u."id" IS NOT NULL AS "mayWrite", ${voterColumns(userId)}
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
