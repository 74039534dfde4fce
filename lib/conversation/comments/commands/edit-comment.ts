import { getWatchedWords } from '../../../accounts/profiles/watched-words.ts'
import type { Person } from '../../../accounts/users/roles.ts'
import { touchedByComment } from '../../../newsroom/invalidated-tags.ts'
import { recordRenewal } from '../../../platform/db/changes/invalidation-log.ts'
import type { Database, Transaction } from '../../../platform/db/database.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { indexComments } from '../../../search/index/index-comments.ts'
import { parseComment } from '../../../text/comments/comment-text.ts'
import { keepCommentText } from '../../../text/comments/kept-comment-text.ts'
import { judge } from '../../moderation/phases.ts'
import { mayEdit } from '../policy.ts'
import { heldBecause } from '../queries/held-because.ts'
import { mentionsIn } from '../queries/mentions-in.ts'
import type { EditRefusal } from '../refusals.ts'
import { lockComment } from './lock-comment.ts'
import type { PostedComment } from './post-comment.ts'
import { setStatus } from './set-status.ts'
import { submissionOf } from './submission-of.ts'

/** What an edit changes. `body` is Markdown, parsed by commentBodySchema. */
export interface Edit {
  readonly commentId: number
  readonly body: string
}

/**
 * Changes the words of one's own comment for as long as the policy allows. They go through the same
 * phases as new ones, together with the wording that a correction proposed, and what the comment said before is kept where readers can see it.
 */
export async function editComment(
  db: Database,
  person: Person,
  { commentId, body }: Edit,
  now: Date = new Date(),
): Promise<Result<PostedComment, EditRefusal>> {
  const words = await getWatchedWords(db)
  return inTransaction(db, async (tx) => {
    const comment = await lockComment(tx, commentId)
    if (!comment) return refused('not-there')
    const answered = await isAnswered(tx, commentId)
    const may = mayEdit(person, { ...comment, answered }, now)
    if (may !== true) return refused(may)
    const { articleId } = comment
    const made = { id: commentId, articleId, slug: comment.article.slug }
    const waits = comment.status === 'shown' ? null : await heldBecause(tx, commentId)
    if (body === comment.body) return done({ ...made, held: waits })
    const wording = await wordingOf(tx, comment.annotationId)
    const about = { articleId, parentId: null, editing: commentId, wording }
    const text = parseComment(body)
    const draft = { userId: person.id ?? 0, ...about, text }
    const found = await submissionOf(tx, draft, now)
    if (!found.ok) return found
    const verdict = judge(found.submission, words)
    if (verdict.verdict === 'refuse') return refused(verdict.reason)
    await tx.commentEdit.create({ data: { commentId, body: comment.body, at: now } })
    const mentions = await mentionsIn(tx, text)
    keepCommentText(text, mentions)
    // The same words may be said again now that they stand nowhere.
    const data = { body, mentions, quotes: found.quotes, editedAt: now, once: null }
    await tx.comment.update({ where: { id: commentId }, data })
    if (verdict.verdict === 'hold') {
      await setStatus(tx, comment, 'pending', now)
      const entry = { commentId, act: 'hold', reason: verdict.reason, at: now }
      await tx.moderationEntry.create({ data: entry })
      return done({ ...made, held: verdict.reason })
    }
    if (comment.status === 'shown') await indexComments(tx, [commentId])
    await recordRenewal(tx, touchedByComment(comment.article, comment), now)
    return done({ ...made, held: waits })
  })
}

async function wordingOf(tx: Transaction, annotationId: number | null): Promise<string> {
  if (annotationId === null) return ''
  const annotation = await tx.annotation.findUnique({
    where: { id: annotationId },
    select: { suggestion: true },
  })
  return annotation?.suggestion ?? ''
}

/** Whether somebody has answered whom others see, or may see yet. */
async function isAnswered(tx: Transaction, commentId: number): Promise<boolean> {
  const where = { parentId: commentId, status: { in: ['shown', 'pending'] } }
  return (await tx.comment.count({ where })) > 0
}
