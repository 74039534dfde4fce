import { getWatchedWords } from '../../../accounts/profiles/watched-words.ts'
import type { Person } from '../../../accounts/users/roles.ts'
import { tagsInvalidatedByComment } from '../../../newsroom/invalidated-tags.ts'
import { recordRenewal } from '../../../platform/db/changes/invalidation-log.ts'
import type { Database, Transaction } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { indexComments } from '../../../search/index/index-comments.ts'
import { parseComment } from '../../../text/comments/comment-text.ts'
import { keepCommentText } from '../../../text/comments/kept-comment-text.ts'
import { judgeSubmission } from '../../moderation/phases.ts'
import { canEdit } from '../policy.ts'
import { findMentions } from '../queries/find-mentions.ts'
import { getHoldReason } from '../queries/hold-reason.ts'
import type { EditRefusal } from '../refusals.ts'
import { loadSubmission } from './load-submission.ts'
import { lockComment } from './lock-comment.ts'
import type { PostedComment } from './post-comment.ts'
import { setStatus } from './set-status.ts'

export interface CommentTextEdit {
  readonly commentId: number
  /** Markdown, parsed by commentBodySchema. */
  readonly body: string
}

/**
 * Changes the text of the user's own comment while the policy allows it. The new text is judged
 * like a new comment, together with the wording that a correction proposes. Readers can see earlier
 * texts.
 */
export async function editComment(
  db: Database,
  person: Person,
  { commentId, body }: CommentTextEdit,
  now: Date = new Date(),
): Promise<Result<PostedComment, EditRefusal>> {
  const watchedWords = await getWatchedWords(db)
  return transaction(db, async (tx) => {
    const comment = await lockComment(tx, commentId)
    if (!comment) return refused('not-there')
    const answered = await hasReplies(tx, commentId)
    const allowed = canEdit(person, { ...comment, answered }, now)
    if (allowed !== true) return refused(allowed)
    const { articleId } = comment
    const edited = { id: commentId, articleId, slug: comment.article.slug }
    const held = comment.status === 'shown' ? null : await getHoldReason(tx, commentId)
    if (body === comment.body) return done({ ...edited, held })

    const wording = await getWording(tx, comment.annotationId)
    const place = { articleId, parentId: null, editing: commentId }
    const text = parseComment(body)
    const draft = { userId: person.id ?? 0, ...place, text, wording }
    const loaded = await loadSubmission(tx, draft, now)
    if (!loaded.ok) return loaded
    const verdict = judgeSubmission(loaded.submission, watchedWords)
    if (verdict.verdict === 'refuse') return refused(verdict.reason)

    await tx.commentEdit.create({ data: { commentId, body: comment.body, at: now } })
    const mentions = await findMentions(tx, text)
    keepCommentText(text, mentions)
    // The text it replaces may be posted again.
    const data = { body, mentions, quotes: loaded.quotes, editedAt: now, once: null }
    await tx.comment.update({ where: { id: commentId }, data })
    if (verdict.verdict === 'hold') {
      await setStatus(tx, comment, 'pending', now)
      const entry = { commentId, act: 'hold', reason: verdict.reason, at: now }
      await tx.moderationEntry.create({ data: entry })
      return done({ ...edited, held: verdict.reason })
    }
    if (comment.status === 'shown') await indexComments(tx, [commentId])
    await recordRenewal(tx, tagsInvalidatedByComment(comment.article, comment), now)
    return done({ ...edited, held })
  })
}

async function getWording(tx: Transaction, annotationId: number | null): Promise<string> {
  if (annotationId === null) return ''
  const annotation = await tx.annotation.findUnique({
    where: { id: annotationId },
    select: { suggestion: true },
  })
  return annotation?.suggestion ?? ''
}

/** Counts replies that readers see or that wait for a moderator. */
async function hasReplies(tx: Transaction, commentId: number): Promise<boolean> {
  const where = { parentId: commentId, status: { in: ['shown', 'pending'] } }
  return (await tx.comment.count({ where })) > 0
}
