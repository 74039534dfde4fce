import { touchedByComment } from '../../../newsroom/invalidated-tags.ts'
import { announcement } from '../../../notifications/notices/commands/announce-comment.ts'
import { renewal } from '../../../platform/db/changes/invalidation-log.ts'
import { type Sql, sql, type Transaction } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'
import { writeTogether } from '../../../platform/db/write-together.ts'
import { indexComments } from '../../../search/index/index-comments.ts'

export type CommentStatus = 'pending' | 'shown' | 'spam' | 'removed' | 'deleted'

/** A comment whose article is locked (lock-article.ts), as far as its books need it. */
export interface Booked {
  readonly id: number
  readonly article: { readonly id: number; readonly slug: string }
  /** 0 for the comment that begins a thread. */
  readonly rootId: number
  readonly kind: string
  readonly status: string
  readonly shownAt: Date | null
}

/**
 * The one way to change whether readers see a comment. Keeps what follows from it in the same
 * transaction: the article's and the thread's counters, when it was first seen, that its subscribers
 * hear of it (once, the first time), whether search finds it, and which pages must be rendered anew.
 */
export async function setStatus(
  tx: Transaction,
  comment: Booked,
  to: CommentStatus,
  now: Date,
): Promise<void> {
  const first = to === 'shown' && comment.shownAt === null
  await tx.comment.update({
    where: { id: comment.id },
    data: { status: to, ...(first ? { shownAt: now } : {}) },
  })
  const delta = Number(to === 'shown') - Number(comment.status === 'shown')
  if (comment.kind !== 'comment') return
  // Told of once, however often: it may have been hidden before anybody heard.
  const told = delta > 0 ? [announcement(comment.id, now)] : []
  await writeTogether(tx, [...counting(comment, delta, now), ...told])
  if (delta !== 0) await indexComments(tx, [comment.id])
}

/** What the counters need to know of a comment. */
interface Counted {
  readonly rootId: number
  readonly article: { readonly id: number; readonly slug: string }
}

/** Adds a comment that is shown from now on, or takes away one that vanished. */
export function count(tx: Statements, counted: Counted, delta: number, now: Date): Promise<void> {
  return writeTogether(tx, counting(counted, delta, now))
}

/** The statements that do so, for who writes more with them. */
export function counting({ rootId, article }: Counted, delta: number, now: Date): Sql[] {
  const inArticle = sql`UPDATE "Article"
    SET "commentCount" = "commentCount" + ${delta} WHERE "id" = ${article.id}`
  const inThread = sql`UPDATE "Comment"
    SET "replyCount" = "replyCount" + ${delta} WHERE "id" = ${rootId}`
  const renewed = renewal(touchedByComment(article, { countChanges: delta !== 0 }), now)
  if (delta === 0) return [renewed]
  return rootId === 0 ? [inArticle, renewed] : [inArticle, inThread, renewed]
}
