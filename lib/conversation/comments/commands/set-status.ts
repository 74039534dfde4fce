import { tagsInvalidatedByComment } from '../../../newsroom/invalidated-tags.ts'
import { announcement } from '../../../notifications/notices/commands/announce-comment.ts'
import { renewal } from '../../../platform/db/changes/invalidation-log.ts'
import { type Sql, sql, type Transaction } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'
import { writeTogether } from '../../../platform/db/write-together.ts'
import { indexComments } from '../../../search/index/index-comments.ts'

export type CommentStatus = 'pending' | 'shown' | 'spam' | 'removed' | 'deleted'

interface ArticleOfComment {
  readonly id: number
  readonly slug: string
}

export interface CommentOnArticle {
  readonly id: number
  /** The comment that started the thread; 0 if this one did. */
  readonly rootId: number
  readonly article: ArticleOfComment
}

/** A comment whose article is locked (lock-comment.ts). */
export interface LockedComment extends CommentOnArticle {
  readonly kind: string
  readonly status: string
  readonly shownAt: Date | null
}

/**
 * The only way to change whether readers see a comment. Updates everything that depends on it in
 * the same transaction: the counters of the article and the thread, when it was first shown, the
 * announcement to subscribers, the search index, and the invalidation log.
 */
export async function setStatus(
  tx: Transaction,
  comment: LockedComment,
  to: CommentStatus,
  now: Date,
): Promise<void> {
  const isFirstTime = to === 'shown' && comment.shownAt === null
  await tx.comment.update({
    where: { id: comment.id },
    data: { status: to, ...(isFirstTime ? { shownAt: now } : {}) },
  })
  if (comment.kind !== 'comment') return
  const delta = Number(to === 'shown') - Number(comment.status === 'shown')
  // Every time it is shown again, since it may have been hidden before its subscribers were
  // notified; announcing twice has no effect.
  const announced = delta > 0 ? [announcement(comment.id, now)] : []
  await writeTogether(tx, [...getStatements(comment, delta, now), ...announced])
  if (delta !== 0) await indexComments(tx, [comment.id])
}

type CountedComment = Omit<CommentOnArticle, 'id'>

/** Adds `delta` to the numbers of shown comments and invalidates the pages that print them. */
export function changeCommentCounters(
  tx: Statements,
  comment: CountedComment,
  delta: number,
  now: Date,
): Promise<void> {
  return writeTogether(tx, getStatements(comment, delta, now))
}

function getStatements(comment: CountedComment, delta: number, now: Date): Sql[] {
  const invalidation = getInvalidation(comment.article, { countChanges: delta !== 0 }, now)
  return [...getCountStatements(comment, delta), invalidation]
}

/** SQL that adds `delta` to the numbers of shown comments: the article's and the thread's. */
export function getCountStatements({ rootId, article }: CountedComment, delta: number): Sql[] {
  if (delta === 0) return []
  const inArticle = sql`UPDATE "Article"
    SET "commentCount" = "commentCount" + ${delta} WHERE "id" = ${article.id}`
  if (rootId === 0) return [inArticle]
  const inThread = sql`UPDATE "Comment"
    SET "replyCount" = "replyCount" + ${delta} WHERE "id" = ${rootId}`
  return [inArticle, inThread]
}

/** SQL that records which pages a change to a comment of that article invalidates. */
export function getInvalidation(
  article: ArticleOfComment,
  change: { readonly countChanges: boolean },
  now: Date,
): Sql {
  return renewal(tagsInvalidatedByComment(article, change), now)
}
