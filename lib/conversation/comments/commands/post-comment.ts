import { getWatchedWords } from '../../../accounts/profiles/watched-words.ts'
import type { Person } from '../../../accounts/users/roles.ts'
import { lockArticle } from '../../../newsroom/articles/lock-article.ts'
import { announcement } from '../../../notifications/notices/commands/announce-comment.ts'
import { wish } from '../../../notifications/subscriptions/commands/add-subscription.ts'
import { type Database, sql } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { writeTogether } from '../../../platform/db/write-together.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { indexingOfComment } from '../../../search/index/index-comments.ts'
import { type ParsedComment, parseComment } from '../../../text/comments/comment-text.ts'
import { judgeSubmission } from '../../moderation/phases.ts'
import { attachToPassage, type FeedbackTarget } from '../../passages/commands/attach-to-passage.ts'
import type { SubscriptionChoice } from '../notify-choice.ts'
import { getHoldReason } from '../queries/hold-reason.ts'
import type { PostRefusal } from '../refusals.ts'
import { hashDuplicateKey } from './hash-duplicate-key.ts'
import { insertComment } from './insert-comment.ts'
import { type Duplicate, loadSubmission } from './load-submission.ts'
import { type CommentOnArticle, getCountStatements, getInvalidation } from './set-status.ts'

export interface NewComment {
  readonly articleId: number
  /** The comment this replies to; null starts a thread. */
  readonly parentId: number | null
  /** Markdown, parsed by commentBodySchema. */
  readonly body: string
  /** The passage or the newsroom's question it is about; absent for the whole article. */
  readonly on?: FeedbackTarget
  readonly notify?: SubscriptionChoice
  readonly honeypot?: string
  /** When the form was opened, in ms since 1970; null if unknown. */
  readonly openedAt?: number | null
}

export interface PostedComment {
  readonly id: number
  readonly articleId: number
  /** The article's. */
  readonly slug: string
  /** Why it waits for a moderator; null when readers see it. */
  readonly held: string | null
}

/** The same text again within this time is a double click or a retry; later it is refused. */
const SAME_SUBMIT_MS = 10 * 60 * 1000

/**
 * Posts a comment in one transaction: load, judge, insert, then count, index, announce and
 * invalidate. Idempotent: a repeated submit returns the first comment.
 */
export async function postComment(
  db: Database,
  person: Person,
  comment: NewComment,
  at?: Date,
): Promise<Result<PostedComment, PostRefusal>> {
  const watchedWords = await getWatchedWords(db)
  // Parsing is the slow part: once, and before anything is locked.
  const text = parseComment(comment.body)
  return transaction(
    db,
    async (tx) => {
      const { articleId } = comment
      const userId = person.id
      if (userId === null) return refused('not-allowed')
      await lockArticle(tx, articleId)
      // Taken after the lock, so that comments are dated in the order in which they appear.
      const now = at ?? new Date()

      const duplicateKey = hashDuplicateKey(userId, comment)
      const draft = { ...comment, userId, text, wording: getWording(comment), duplicateKey }
      const loaded = await loadSubmission(tx, draft, now)
      if (!loaded.ok) return loaded
      const { submission, duplicate, rootId, slug, isStaff } = loaded
      if (duplicate) return returnDuplicate(tx, duplicate, { articleId, slug }, now)

      const verdict = judgeSubmission(submission, watchedWords)
      if (verdict.verdict === 'refuse') return refused(verdict.reason)
      const held = verdict.verdict === 'hold' ? verdict.reason : null

      const attached = await attachToPassage(tx, { articleId, target: comment.on, isStaff }, now)
      if (!attached.ok) return attached
      const { annotationId } = attached
      const status = held === null ? 'shown' : 'pending'
      const id = await insertComment(tx, { ...draft, ...loaded, annotationId, status }, now)

      const posted = { id, rootId, article: { id: articleId, slug } }
      if (comment.notify) await subscribeAuthor(tx, userId, posted, comment.notify, now)
      if (held === null) await showComment(tx, posted, text, now)
      else await logHold(tx, id, held, now)
      return done({ id, articleId, slug, held })
    },
    { sqlOnly: true, startsWithWrite: true },
  )
}

/** The wording that a correction proposes: readers see it, so it is judged like the body. */
function getWording({ on }: NewComment): string {
  return on && 'claim' in on ? on.suggestion : ''
}

async function returnDuplicate(
  tx: Statements,
  { id, status, createdAt }: Duplicate,
  article: { readonly articleId: number; readonly slug: string },
  now: Date,
): Promise<Result<PostedComment, PostRefusal>> {
  if (now.getTime() - createdAt.getTime() > SAME_SUBMIT_MS) return refused('said-already')
  const held = status === 'shown' ? null : await getHoldReason(tx, id)
  return done({ id, ...article, held })
}

async function subscribeAuthor(
  tx: Statements,
  userId: number,
  { id, article }: CommentOnArticle,
  kind: Exclude<SubscriptionChoice, ''>,
  now: Date,
): Promise<void> {
  const commentId = kind === 'comment' ? id : 0
  await wish(tx, userId, { kind, articleId: article.id, commentId }, now)
}

/** Everything that follows from readers seeing it; one statement on Postgres. */
async function showComment(
  tx: Statements,
  comment: CommentOnArticle,
  text: ParsedComment,
  now: Date,
): Promise<void> {
  await writeTogether(tx, [
    ...getCountStatements(comment, 1),
    ...indexingOfComment(tx, { id: comment.id, createdAt: now, body: text }),
    announcement(comment.id, now),
    getInvalidation(comment.article, { countChanges: true }, now),
  ])
}

async function logHold(tx: Statements, commentId: number, reason: string, now: Date) {
  await tx.$executeRaw(sql`INSERT INTO "ModerationEntry" ("commentId", "act", "reason", "at")
    VALUES (${commentId}, 'hold', ${reason}, ${now})`)
}
