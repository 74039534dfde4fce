import { createHash } from 'node:crypto'
import { lockArticle } from '../articles/lock-article.ts'
import { type Database, sql, type Transaction } from '../db/database.ts'
import { inTransactionThatWrites } from '../db/transaction.ts'
import { judge, type Verdict } from '../moderation/phases.ts'
import { watchedWords } from '../moderation/watched-words.ts'
import type { Person } from '../people/person.ts'
import { done, type Result, refused } from '../result.ts'
import { announce } from '../subscriptions/announce-comment.ts'
import { wish } from '../subscriptions/wish.ts'
import { heldBecause } from './held-because.ts'
import { mentionsIn } from './mentions-in.ts'
import type { SubscriptionChoice } from './notify.ts'
import type { PostRefusal } from './refusal.ts'
import { count } from './set-status.ts'
import { type Parent, submissionOf, type Twin } from './submission-of.ts'

export interface NewComment {
  readonly articleId: number
  /** The comment it answers; null to begin a thread. */
  readonly parentId: number | null
  /** Markdown, parsed by commentBodySchema. */
  readonly body: string
  readonly notify?: SubscriptionChoice
  readonly honeypot?: string
  /** When the form was opened, in ms since 1970; null where nobody can say. */
  readonly openedAt?: number | null
}

export interface PostedComment {
  readonly id: number
  readonly articleId: number
  /** The article's. */
  readonly slug: string
  /** Why others don't see it yet; null when they do. */
  readonly held: string | null
}

/** The same words by the same person within this time are the same press of the button. */
const SAME_PRESS_MS = 10 * 60 * 1000

/**
 * Writes a comment: the phases judge it, and in one transaction it gets its place in the thread, is
 * counted, and everybody who wished to hear of it is put down to be told. Sent twice (a double click,
 * a second try after a lost answer) it is one comment, and both are answered with it.
 */
export async function postComment(
  db: Database,
  person: Person,
  comment: NewComment,
  at?: Date,
): Promise<Result<PostedComment, PostRefusal>> {
  const words = await watchedWords(db)
  return inTransactionThatWrites(db, async (tx) => {
    if (person.id === null) return refused('not-allowed')
    // After the lock, so that comments are dated in the order in which readers see them.
    await lockArticle(tx, comment.articleId)
    const now = at ?? new Date()
    const once = onceKey(person.id, comment)
    const found = await submissionOf(tx, { ...comment, userId: person.id, once }, now)
    if (!found.ok) return found
    const { submission, parent, twin, slug } = found
    if (twin) return answerTwin(tx, twin, comment.articleId, slug, now)
    const verdict = judge(submission, words)
    if (verdict.verdict === 'refuse') return refused(verdict.reason)
    const newsroom = submission.writer.role !== 'reader'
    const writing = { ...comment, userId: person.id, once, parent, newsroom, slug }
    return write(tx, writing, verdict, now)
  })
}

/** Who said what where. */
function onceKey(userId: number, { articleId, parentId, body }: NewComment): string {
  const said = JSON.stringify([userId, articleId, parentId, body.replace(/\s+/g, ' ')])
  return createHash('sha256').update(said).digest('base64url')
}

async function answerTwin(
  tx: Transaction,
  { id, status, createdAt }: Twin,
  articleId: number,
  slug: string,
  now: Date,
): Promise<Result<PostedComment, PostRefusal>> {
  if (now.getTime() - createdAt.getTime() > SAME_PRESS_MS) return refused('said-already')
  const held = status === 'shown' ? null : await heldBecause(tx, id)
  return done({ id, articleId, slug, held })
}

interface Writing extends NewComment {
  readonly userId: number
  readonly once: string
  readonly parent: Parent | null
  readonly newsroom: boolean
  /** The article's. */
  readonly slug: string
}

async function write(
  tx: Transaction,
  comment: Writing,
  verdict: Exclude<Verdict, { verdict: 'refuse' }>,
  now: Date,
): Promise<Result<PostedComment, never>> {
  const { articleId, body, once, userId, parent, newsroom, slug } = comment
  const shown = verdict.verdict === 'show'
  const rootId = parent ? parent.rootId || parent.id : 0
  const place = parent ? await nextPlace(tx, rootId) : 0
  const mentions = await mentionsIn(tx, body)
  const [status, shownAt] = shown ? ['shown', now] : ['pending', null]
  const [row] = await tx.$queryRaw<{ id: number }[]>(sql`INSERT INTO "Comment"
    ("articleId", "parentId", "rootId", "place", "userId", "body", "once", "mentions", "newsroom",
      "status", "createdAt", "shownAt")
    VALUES (${articleId}, ${parent?.id ?? null}, ${rootId}, ${place}, ${userId}, ${body}, ${once},
      ${mentions}, ${newsroom}, ${status}, ${now}, ${shownAt})
    RETURNING "id"`)
  if (!row) throw new Error('A comment that was written has no number')
  const { id } = row
  if (comment.notify) {
    const kind = comment.notify
    const commentId = kind === 'comment' ? id : 0
    await wish(tx, userId, { kind, articleId, commentId }, now)
  }
  if (verdict.verdict === 'hold') {
    await tx.moderationEntry.create({
      data: { commentId: id, act: 'hold', reason: verdict.reason, at: now },
    })
    return done({ id, articleId, slug, held: verdict.reason })
  }
  await count(tx, { rootId, article: { id: articleId, slug } }, 1, now)
  await announce(tx, id, now)
  return done({ id, articleId, slug, held: null })
}

/** Counts one more answer to a thread, and says which it is. */
async function nextPlace(tx: Transaction, rootId: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ answers: number }[]>(
    sql`UPDATE "Comment" SET "answers" = "answers" + 1 WHERE "id" = ${rootId} RETURNING "answers"`,
  )
  return row?.answers ?? 1
}
