import { mayVote } from '../comments/policy.ts'
import { type Database, sql, type Transaction } from '../db/database.ts'
import { recordRenewal } from '../db/renewal-log.ts'
import { inTransaction } from '../db/transaction.ts'
import { touchedByComment } from '../delivery/touched.ts'
import { isActive } from '../people/is-active.ts'
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
  return inTransaction(db, async (tx) => {
    const userId = person.id
    if (userId === null || !(await isActive(tx, userId, now))) return refused('not-allowed')
    const comment = await holdComment(tx, commentId)
    if (comment?.article.status !== 'published') return refused('not-there')
    const may = mayVote(person, { ...comment, answered: false })
    if (may !== true) return refused(may)
    const which = { userId_commentId: { userId, commentId } }
    const before = (await tx.vote.findUnique({ where: which }))?.value ?? 0
    const ups = comment.ups + Number(value === 1) - Number(before === 1)
    const downs = comment.downs + Number(value === -1) - Number(before === -1)
    const counted = { articleId: comment.articleId, slug: comment.article.slug, ups, downs }
    if (value === before) return done({ ...counted, mine: value })
    if (value === 0) await tx.vote.delete({ where: which })
    else {
      const vote = { userId, commentId, value, at: now }
      await tx.vote.upsert({ where: which, create: vote, update: vote })
    }
    const best = wilsonLowerBound(ups, downs)
    // Read while held, so setting them is no lost update.
    await tx.comment.update({ where: { id: commentId }, data: { ups, downs, best } })
    await recordRenewal(tx, touchedByComment(comment.article, false), now)
    return done({ ...counted, mine: value })
  })
}

/** Reads a comment and holds its row for the rest of the transaction: voters take turns. */
async function holdComment(tx: Transaction, id: number) {
  await tx.$executeRaw(sql`UPDATE "Comment" SET "ups" = "ups" WHERE "id" = ${id}`)
  return tx.comment.findUnique({
    where: { id },
    include: { article: { select: { id: true, slug: true, status: true } } },
  })
}
