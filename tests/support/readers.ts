import type { Person, Role } from '@/lib/accounts/users/roles.ts'
import type { Database } from '@/lib/platform/db/database.ts'

/** Long before anything happens in a test: nobody is new. */
const LONG_AGO = new Date('2024-01-01T00:00:00Z')

export interface SomebodyOptions {
  readonly role?: Role
  readonly createdAt?: Date
  readonly premoderated?: boolean
  readonly suspendedUntil?: Date
  readonly authorId?: number
}

/** Somebody with an account, as a command takes them. */
export async function somebody(
  db: Database,
  handle: string,
  { role = 'reader', ...rest }: SomebodyOptions = {},
): Promise<Person & { readonly id: number }> {
  const email = `${handle}@example.org`
  const known = { emailVerifiedAt: LONG_AGO, createdAt: LONG_AGO }
  const { id } = await db.user.create({
    data: { handle, name: handle, email, role, ...known, ...rest },
  })
  return { id, role }
}

/** So many readers at once. */
export async function aCrowd(db: Database, count: number): Promise<(Person & { id: number })[]> {
  const data = Array.from({ length: count }, (_, index) => ({
    handle: `crowd-${index}`,
    name: `Reader ${index}`,
    createdAt: LONG_AGO,
    emailVerifiedAt: LONG_AGO,
  }))
  const made = await db.user.createManyAndReturn({ data, select: { id: true } })
  return made.map(({ id }) => ({ id, role: 'reader' as const }))
}

/** When the first of `manyComments` was written. */
const MANY_FROM = Date.UTC(2026, 2, 2)
const BATCH = 500

/** What one of many comments says, and who says it. */
type Line = { readonly body: string; readonly userId?: number | null; readonly guestName?: string }

const plain = (number: number): Line => {
  return { guestName: `Reader ${number}`, body: `Words, for the ${number}th time.` }
}

/** What the readers of the demo newsroom wrote, each line once before any again: as long as comments are. */
export async function linesOfReaders(db: Database): Promise<(number: number) => Line> {
  const where = { status: 'shown', userId: { not: null } }
  // Other tests say the same lines over and over, and what repeats weighs next to nothing.
  const said = await db.comment.findMany({
    where,
    distinct: ['body'],
    orderBy: { id: 'asc' },
    select: { body: true, userId: true },
  })
  // Seven apart, so that neighbours are not from one conversation.
  return (number) => said[(number * 7) % said.length] ?? plain(number)
}

/**
 * So many comments at once, written as if long ago: every tenth begins a thread, in which the next
 * nine answer. A second apart; votes and replies are as the rows say.
 */
export async function manyComments(
  db: Database,
  articleId: number,
  count: number,
  line: (number: number) => Line = plain,
): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => from + at)
    const said = (number: number) => {
      const at = new Date(MANY_FROM + number * 1000)
      return { articleId, status: 'shown', createdAt: at, shownAt: at, ...line(number) }
    }
    const roots = numbers.filter((number) => number % 10 === 0)
    const data = roots.map((number) => ({
      ...said(number),
      answers: 9,
      replyCount: 9 - (number % 3),
      best: (number % 70) / 100,
    }))
    const made = await db.comment.createManyAndReturn({ data, select: { id: true } })
    const ids = made.map(({ id }) => id).sort((a, b) => a - b)
    const replies = numbers
      .filter((number) => number % 10 !== 0)
      .map((number) => {
        const rootId = ids[Math.floor((number - from) / 10)] ?? 0
        return { ...said(number), rootId, parentId: rootId, place: number % 10 }
      })
    await db.comment.createMany({ data: replies })
  }
  await db.article.update({ where: { id: articleId }, data: { commentCount: count } })
}
