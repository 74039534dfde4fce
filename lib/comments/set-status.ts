import { sql, type Transaction } from '../db/database.ts'
import { recordRenewal } from '../db/renewal-log.ts'
import { touchedByComment } from '../delivery/touched.ts'
import { announce } from '../subscriptions/announce-comment.ts'

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
 * hear of it (once, the first time), and which pages must be rendered anew.
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
  await count(tx, comment, delta, now)
  // Told of once, however often: it may have been hidden before anybody heard.
  if (delta > 0) await announce(tx, comment.id, now)
}

/** What the counters need to know of a comment. */
interface Counted {
  readonly rootId: number
  readonly article: { readonly id: number; readonly slug: string }
}

/** Adds a comment that was written as shown, or takes away one that vanished. */
export async function count(
  tx: Transaction,
  { rootId, article }: Counted,
  delta: number,
  now: Date,
): Promise<void> {
  if (delta !== 0) {
    await tx.$executeRaw(sql`UPDATE "Article"
      SET "commentCount" = "commentCount" + ${delta} WHERE "id" = ${article.id}`)
  }
  if (delta !== 0 && rootId !== 0) {
    await tx.$executeRaw(sql`UPDATE "Comment"
      SET "replyCount" = "replyCount" + ${delta} WHERE "id" = ${rootId}`)
  }
  await recordRenewal(tx, touchedByComment(article, delta !== 0), now)
}
