import { mayVote } from '../comments/policy.ts'
import { type Database, sql, type Transaction } from '../db/database.ts'
import { recordRenewal } from '../db/renewal-log.ts'
import { inTransactionThatWrites } from '../db/transaction.ts'
import { touchedByComment } from '../delivery/touched.ts'
import { activeUser } from '../people/active-user.ts'
import type { Person } from '../people/person.ts'
import { done, type Result, refused } from '../result.ts'
import type { VoteRefusal } from './refusal.ts'
import { wilsonLowerBound } from './wilson.ts'

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
 * counters move by what the row has changed, while the comment is held.
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
    await setVote(tx, userId, { commentId, value }, now)
    const best = wilsonLowerBound(ups, downs)
    // Read while held, so setting them is no lost update.
    await tx.$executeRaw(sql`UPDATE "Comment" SET "ups" = ${ups}, "downs" = ${downs}, "best" = ${best}
      WHERE "id" = ${commentId}`)
    await recordRenewal(tx, touchedByComment({ slug }, { inline: Boolean(comment.inline) }), now)
    return done(counted)
  })
}

interface Held {
  readonly articleId: number
  readonly articleStatus: string
  readonly slug: string
  /** SQLite answers 0 or 1. */
  readonly inline: boolean | number
  readonly userId: number | null
  readonly status: string
  readonly ups: number
  readonly downs: number
  /** The voter's vote so far; 0 for none. */
  readonly before: number | bigint
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
      c."inline", c."ups", c."downs", COALESCE(v."value", 0) AS "before", u."id" IS NOT NULL AS "mayWrite"
    FROM "Comment" c JOIN "Article" a ON a."id" = c."articleId"
    LEFT JOIN "Vote" v ON v."commentId" = c."id" AND v."userId" = ${userId}
    LEFT JOIN "User" u ON u."id" = ${userId} AND ${activeUser(now)}
    WHERE c."id" = ${id}`)
  return row
}

async function setVote(
  tx: Transaction,
  userId: number,
  { commentId, value }: Ballot,
  now: Date,
): Promise<void> {
  await tx.$executeRaw(
    value === 0
      ? sql`DELETE FROM "Vote" WHERE "userId" = ${userId} AND "commentId" = ${commentId}`
      : sql`INSERT INTO "Vote" ("userId", "commentId", "value", "at")
          VALUES (${userId}, ${commentId}, ${value}, ${now})
          ON CONFLICT ("userId", "commentId")
          DO UPDATE SET "value" = ${value}, "at" = ${now}`,
  )
}
