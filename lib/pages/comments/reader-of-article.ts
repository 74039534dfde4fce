import type { Viewer } from '../../accounts/users/user.ts'
import { canModerate, getEditDeadline } from '../../conversation/comments/policy.ts'
import {
  type CommentRow,
  commentColumns,
  toOwnCommentView,
  withPeople,
} from '../../conversation/comments/queries/comment-rows.ts'
import { getHoldMessage } from '../../conversation/moderation/refusal-messages.ts'
import type { Spoken } from '../../i18n/speech.ts'
import { type Reader, sql } from '../../platform/db/database.ts'
import type { ReaderOfArticle } from './reader-state.ts'

/** The viewer's newest comments on an article; nobody scrolls through more. */
const MAX_MINE = 500

/** The viewer's own data for one article: votes, reports, subscriptions, comments. Six queries. */
export async function getReaderOfArticle(
  db: Reader,
  viewer: Viewer,
  articleId: number,
  speech: Spoken,
  now: Date = new Date(),
): Promise<ReaderOfArticle> {
  const userId = viewer.id
  const on = { userId, comment: { articleId } }
  const votes = await db.vote.findMany({ where: on, select: { commentId: true, value: true } })
  const ignores = await db.ignore.findMany({ where: { userId }, select: { ignoredId: true } })
  const reports = await db.report.findMany({ where: on, select: { commentId: true } })
  const subscriptions = await db.subscription.findMany({
    where: { subscriber: `user:${userId}`, articleId },
    select: { kind: true, commentId: true },
  })
  const visit = await db.visit.findUnique({
    where: { userId_articleId: { userId, articleId } },
    select: { before: true },
  })
  return {
    subscriptions,
    ...(await loadOwnComments(db, userId, articleId, speech, now)),
    votes: Object.fromEntries(votes.map(({ commentId, value }) => [commentId, value as 1 | -1])),
    ignored: ignores.map(({ ignoredId }) => ignoredId),
    reported: reports.map(({ commentId }) => commentId),
    unreadSince: visit?.before?.toISOString() ?? null,
    moderates: canModerate(viewer),
  }
}

interface OwnRow extends CommentRow {
  readonly answered: number | boolean
}

/** The viewer's comments: which can still be edited, and which wait for a moderator. */
async function loadOwnComments(
  db: Reader,
  userId: number,
  articleId: number,
  speech: Spoken,
  now: Date,
): Promise<Pick<ReaderOfArticle, 'mine' | 'held'>> {
  const rows = await db.$queryRaw<OwnRow[]>(sql`
    SELECT ${commentColumns},
      EXISTS (SELECT 1 FROM "Comment" r WHERE r."parentId" = c."id"
        AND r."status" IN ('shown', 'pending')) AS "answered"
    FROM "Comment" c ${withPeople}
    WHERE c."userId" = ${userId} AND c."articleId" = ${articleId}
      AND c."status" IN ('shown', 'pending')
    ORDER BY c."createdAt" DESC LIMIT ${MAX_MINE}`)
  const mine = rows.map(({ id, createdAt, answered, body }) => {
    const until = getEditDeadline(new Date(createdAt))
    if (answered || until < now) return { id, editableUntil: null }
    return { id, body, editableUntil: until.toISOString() }
  })
  const held = rows
    .filter(({ status }) => status === 'pending')
    .map((row) => ({
      comment: toOwnCommentView(row),
      why: getHoldMessage(speech, row.heldFor ?? ''),
    }))
  return { mine, held }
}
