import type { Person } from '@/lib/accounts/users/roles.ts'
import { announcement } from '@/lib/notifications/notices/commands/announce-comment.ts'
import { makeNotices } from '@/lib/notifications/notices/commands/make-notices.ts'
import { subscribe } from '@/lib/notifications/subscriptions/commands/subscribe.ts'
import type { Sender } from '@/lib/notifications/subscriptions/sender.ts'
import type { Wish } from '@/lib/notifications/subscriptions/subscription.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { transaction } from '@/lib/platform/db/transaction.ts'
import { aFiling, newsroomWith, published } from '../../../support/newsroom.ts'
import { NOON, site } from '../mail/post-room.ts'

export const sender: Sender = { site, key: Buffer.alloc(32, 7) }

/** A newspaper with one public story, "A ferry sails". */
export async function aStory(db: Database): Promise<number> {
  return (await newsroomWith(db, aFiling())).articleId
}

/** Another story, of the same words, at that slug. */
export function another(db: Database, slug: string): Promise<number> {
  return published(db, aFiling({ slug }), NOON)
}

/** Somebody with an account and a verified address; `changes` are columns. */
export async function aReader(db: Database, handle: string, changes: object = {}) {
  const name = handle[0]?.toUpperCase() + handle.slice(1)
  const email = `${handle}@reader.example`
  const data = { handle, name, email, emailVerifiedAt: NOON, createdAt: NOON, ...changes }
  const { id } = await db.user.create({ data })
  return { id, role: 'reader', name, email } as const
}

export interface Said {
  readonly articleId: number
  readonly by?: number | null
  readonly answers?: number | null
  readonly body?: string
  readonly mentions?: string
  readonly status?: string
  readonly guestName?: string
  readonly guestEmail?: string
}

/** A comment, as posting leaves it: written and announced in one transaction. Its number. */
export function say(db: Database, said: Said, now = NOON): Promise<number> {
  const {
    by = null,
    answers: parentId = null,
    body = 'Fair winds.',
    status = 'shown',
    ...rest
  } = said
  return transaction(db, async (tx) => {
    const parent =
      parentId === null ? null : await tx.comment.findUnique({ where: { id: parentId } })
    const rootId = parent ? parent.rootId || parent.id : 0
    const data = { ...rest, userId: by, parentId, rootId, body, status, createdAt: now }
    const { id } = await tx.comment.create({ data })
    await tx.$executeRaw(announcement(id, now))
    return id
  })
}

/** So many comments at once, a second apart: "Number 0." and on. Their numbers. */
export async function sayMany(
  db: Database,
  { articleId, by: userId }: { readonly articleId: number; readonly by: number },
  count: number,
): Promise<number[]> {
  const at = (n: number) => new Date(NOON.getTime() + n * 1000)
  const data = Array.from({ length: count }, (_, n) => {
    return { articleId, userId, body: `Number ${n}.`, status: 'shown', createdAt: at(n) }
  })
  const made = await db.comment.createManyAndReturn({ data, select: { id: true } })
  const ids = made.map(({ id }) => id).sort((a, b) => a - b)
  await db.announcement.createMany({ data: ids.map((commentId, n) => ({ commentId, at: at(n) })) })
  return ids
}

export async function follow(
  db: Database,
  person: Person,
  wish: Partial<Wish> & { articleId: number },
): Promise<void> {
  const answer = await subscribe(db, person, { kind: 'article', commentId: 0, ...wish }, NOON)
  if (!answer.ok) throw new Error(answer.refusal)
}

/** Who has heard of a comment and why, once the worker has been, as `user:1 article`. */
export async function whoHeard(db: Database, commentId: number, now = NOON): Promise<string[]> {
  while ((await makeNotices(db, now)) > 0);
  const rows = await db.notice.findMany({ where: { commentId }, orderBy: { subscriber: 'asc' } })
  return rows.map(({ subscriber, why }) => `${subscriber} ${why}`)
}
