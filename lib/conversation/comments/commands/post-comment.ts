import { createHash } from 'node:crypto'
import { getWatchedWords } from '../../../accounts/profiles/watched-words.ts'
import type { Person } from '../../../accounts/users/roles.ts'
import { lockArticle } from '../../../newsroom/articles/lock-article.ts'
import { announcement } from '../../../notifications/notices/commands/announce-comment.ts'
import { wish } from '../../../notifications/subscriptions/commands/add-subscription.ts'
import { type Database, sql } from '../../../platform/db/database.ts'
import { inDirectTransaction } from '../../../platform/db/direct.ts'
import type { Statements } from '../../../platform/db/statements.ts'
import { writeTogether } from '../../../platform/db/write-together.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { indexingOfComment } from '../../../search/index/index-comments.ts'
import { type ParsedComment, parseComment } from '../../../text/comments/comment-text.ts'
import { keepCommentText } from '../../../text/comments/kept-comment-text.ts'
import { judge, type Verdict } from '../../moderation/phases.ts'
import { type FeedbackTarget, type Tie, tieTo } from '../../passages/commands/tie-passage.ts'
import type { SubscriptionChoice } from '../notify-choice.ts'
import { heldBecause } from '../queries/held-because.ts'
import { mentionsIn } from '../queries/mentions-in.ts'
import type { PostRefusal } from '../refusals.ts'
import { counting } from './set-status.ts'
import { type Parent, submissionOf, type Twin } from './submission-of.ts'

export interface NewComment {
  readonly articleId: number
  /** The comment it answers; null to begin a thread. */
  readonly parentId: number | null
  /** Markdown, parsed by commentBodySchema. */
  readonly body: string
  /** The passage or the ask that it answers; none for a comment on the whole article. */
  readonly on?: FeedbackTarget
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
  const words = await getWatchedWords(db)
  // Once for all that needs it, and before anything is locked.
  const text = parseComment(comment.body)
  return inDirectTransaction(db, async (tx) => {
    if (person.id === null) return refused('not-allowed')
    // After the lock, so that comments are dated in the order in which readers see them.
    await lockArticle(tx, comment.articleId)
    const now = at ?? new Date()
    const once = onceKey(person.id, comment)
    const draft = { ...comment, text, wording: wordingOf(comment), userId: person.id, once }
    const found = await submissionOf(tx, draft, now)
    if (!found.ok) return found
    const { submission, parent, twin, slug, quotes } = found
    if (twin) return answerTwin(tx, twin, comment.articleId, slug, now)
    const verdict = judge(submission, words)
    if (verdict.verdict === 'refuse') return refused(verdict.reason)
    const newsroom = submission.writer.role !== 'reader'
    const tied = comment.on ? await tieTo(tx, comment.articleId, comment.on, !newsroom) : NO_TIE
    if (!tied.ok) return tied
    const annotationId = tied.tie ? await tied.tie(now) : null
    const by = { userId: person.id, once, newsroom }
    const writing = { ...comment, text, ...by, parent, slug, quotes, annotationId }
    return write(tx, writing, verdict, now)
  })
}

/** A comment on the whole article. */
const NO_TIE: { readonly ok: true; readonly tie: Tie | null } = { ok: true, tie: null }

/** The wording that a correction proposes, which others will see like the body. */
function wordingOf({ on }: NewComment): string {
  return on && 'claim' in on ? on.suggestion : ''
}

/** Who said what where: the same words on two passages, or with two wordings, are two comments. */
function onceKey(userId: number, { articleId, parentId, body, on }: NewComment): string {
  const said = JSON.stringify([
    userId,
    articleId,
    parentId,
    body.replace(/\s+/g, ' '),
    ...where(on),
  ])
  return createHash('sha256').update(said).digest('base64url')
}

function where(on: FeedbackTarget | undefined): readonly (string | number)[] {
  if (!on) return []
  if ('askId' in on) return [on.askId]
  const { exact, start, revision } = on.claim
  return [on.kind, exact, start, revision, ...(on.suggestion ? [on.suggestion] : [])]
}

async function answerTwin(
  tx: Statements,
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
  readonly text: ParsedComment
  readonly userId: number
  readonly once: string
  readonly parent: Parent | null
  readonly newsroom: boolean
  /** The article's. */
  readonly slug: string
  readonly annotationId: number | null
  /** What it quotes of the article, checked (lib/quotes). */
  readonly quotes: string
}

async function write(
  tx: Statements,
  comment: Writing,
  verdict: Exclude<Verdict, { verdict: 'refuse' }>,
  now: Date,
): Promise<Result<PostedComment, never>> {
  const { articleId, body, text, once, userId, parent, newsroom, slug, annotationId } = comment
  const shown = verdict.verdict === 'show'
  const rootId = parent ? parent.rootId || parent.id : 0
  const place = parent ? await nextPlace(tx, rootId) : 0
  const mentions = await mentionsIn(tx, text)
  keepCommentText(text, mentions)
  const [status, shownAt] = shown ? ['shown', now] : ['pending', null]
  const [row] = await tx.$queryRaw<{ id: number }[]>(sql`INSERT INTO "Comment"
    ("articleId", "parentId", "rootId", "place", "userId", "body", "once", "mentions", "newsroom",
      "status", "createdAt", "shownAt", "annotationId", "inline", "quotes")
    VALUES (${articleId}, ${parent?.id ?? null}, ${rootId}, ${place}, ${userId}, ${body}, ${once},
      ${mentions}, ${newsroom}, ${status}, ${now}, ${shownAt}, ${annotationId}, ${annotationId !== null},
      ${comment.quotes})
    RETURNING "id"`)
  if (!row) throw new Error('A comment that was written has no number')
  const { id } = row
  if (comment.notify) {
    const kind = comment.notify
    const commentId = kind === 'comment' ? id : 0
    await wish(tx, userId, { kind, articleId, commentId }, now)
  }
  if (verdict.verdict === 'hold') {
    await tx.$executeRaw(sql`INSERT INTO "ModerationEntry" ("commentId", "act", "reason", "at")
      VALUES (${id}, 'hold', ${verdict.reason}, ${now})`)
    return done({ id, articleId, slug, held: verdict.reason })
  }
  const counted = counting({ rootId, article: { id: articleId, slug } }, 1, now)
  const searched = indexingOfComment(tx, { id, createdAt: now, body: text })
  await writeTogether(tx, [...counted, ...searched, announcement(id, now)])
  return done({ id, articleId, slug, held: null })
}

/** Counts one more answer to a thread, and says which it is. */
async function nextPlace(tx: Statements, rootId: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ answers: number }[]>(
    sql`UPDATE "Comment" SET "answers" = "answers" + 1 WHERE "id" = ${rootId} RETURNING "answers"`,
  )
  return row?.answers ?? 1
}
