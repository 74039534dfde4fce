import { type Database, sql, type Transaction } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { isPublic } from '../../policy.ts'
import { userSubscriber } from '../../subscriptions/subscription.ts'
import { passOver } from '../queries/exclude-ignored.ts'
import { heardBy, insertNotices } from './insert-notices.ts'

/** Announcements taken up in one go, and subscriptions looked through in one transaction. */
const ANNOUNCEMENTS = 50
const BATCH = 500
/** Levels above a comment that are looked at; deeper threads are nobody's conversation any more. */
const MAX_LEVELS = 200

interface Announced {
  readonly commentId: number
  readonly articleId: number
  readonly parentId: number | null
  readonly mentions: readonly string[]
}

/**
 * For each announced comment: one notice for each who hears of it. A mention comes before a reply
 * below a comment that one follows, that before a reply to oneself, that before a comment on the
 * article; whoever has a notice for one reason gets none for another. Idempotent from any point, so
 * that workers may be killed or be several; in batches, so that many subscribers hold up nobody.
 * Answers how many announcements it took up.
 */
export async function makeNotices(db: Database, now: Date = new Date()): Promise<number> {
  const waiting = await db.announcement.findMany({
    where: { doneAt: null, at: { lte: now } },
    orderBy: [{ at: 'asc' }, { commentId: 'asc' }],
    select: { commentId: true },
    take: ANNOUNCEMENTS,
  })
  const ids = waiting.map(({ commentId }) => commentId)
  const unheard = await passOver(db, ids, now)
  for (const id of ids) if (!unheard.has(id)) await tellOf(db, id, now)
  return ids.length
}

async function tellOf(db: Database, commentId: number, now: Date): Promise<void> {
  const announced = await readAnnounced(db, commentId)
  if (!announced) return withdraw(db, commentId)
  await transaction(db, (tx) => tellMentioned(tx, announced, now))
  await eachBatch(db, announced, 'comment', now, await above(db, announced))
  await transaction(db, (tx) => tellAnswered(tx, announced, now))
  await eachBatch(db, announced, 'article', now)
  await db.announcement.updateMany({ where: { commentId }, data: { doneAt: now } })
}

/** Null when readers don't see the comment (any more). */
async function readAnnounced(db: Database, commentId: number): Promise<Announced | null> {
  const comment = await db.comment.findUnique({
    where: { id: commentId },
    select: {
      articleId: true,
      parentId: true,
      mentions: true,
      status: true,
      article: { select: { status: true } },
    },
  })
  if (!comment || !isPublic(comment.article.status, comment.status)) return null
  const { articleId, parentId } = comment
  return { commentId, articleId, parentId, mentions: comment.mentions.split(' ').filter(Boolean) }
}

/** Nobody hears of it now; should it be shown again, that is a new announcement. */
async function withdraw(db: Database, commentId: number): Promise<void> {
  await db.announcement.deleteMany({ where: { commentId, doneAt: null } })
}

async function tellMentioned(tx: Transaction, { commentId, mentions }: Announced, now: Date) {
  if (mentions.length === 0) return
  const users = await tx.user.findMany({
    where: { handle: { in: [...mentions] } },
    select: { id: true },
  })
  await insertNotices(tx, commentId, 'mention', heardBy.users(users.map(({ id }) => id)), now)
}

/** Whoever wrote the parent, if they asked to hear of replies to their comments here. */
async function tellAnswered(tx: Transaction, announced: Announced, now: Date): Promise<void> {
  const { commentId, articleId, parentId } = announced
  if (parentId === null) return
  const parent = await tx.comment.findUnique({ where: { id: parentId }, select: { userId: true } })
  if (!parent?.userId) return
  const who = sql`s."kind" = 'mine' AND s."articleId" = ${articleId}
    AND s."subscriber" = ${userSubscriber(parent.userId)}`
  await insertNotices(tx, commentId, 'mine', heardBy.subscriptions(who), now)
}

/** Subscriptions by number, so many in a transaction. `comments` are those followed. */
async function eachBatch(
  db: Database,
  { commentId, articleId }: Announced,
  kind: 'comment' | 'article',
  now: Date,
  comments: readonly number[] = [0],
): Promise<void> {
  const where = { kind, articleId, commentId: { in: [...comments] } }
  for (let after = 0; ; ) {
    const batch = await db.subscription.findMany({
      where: { ...where, id: { gt: after } },
      orderBy: { id: 'asc' },
      select: { id: true },
      take: BATCH,
    })
    const ids = batch.map(({ id }) => id)
    if (ids.length === 0) return
    await transaction(db, (tx) => {
      return insertNotices(tx, commentId, kind, heardBy.subscriptionsWith(ids), now)
    })
    after = ids.at(-1) ?? after
  }
}

/** The comments that a comment stands below. A circle, which only broken imports have, ends it. */
async function above(db: Database, { parentId }: Announced): Promise<number[]> {
  if (parentId === null) return []
  const rows = await db.$queryRaw<{ id: number }[]>(sql`
    WITH RECURSIVE up("id", "level") AS (
      SELECT CAST(${parentId} AS INTEGER), 1
      UNION
      SELECT c."parentId", up."level" + 1 FROM up JOIN "Comment" c ON c."id" = up."id"
      WHERE c."parentId" IS NOT NULL AND up."level" < ${MAX_LEVELS})
    SELECT DISTINCT "id" FROM up`)
  return rows.map(({ id }) => Number(id))
}
