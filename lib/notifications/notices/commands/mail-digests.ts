import { type Database, sql, type Transaction } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { queueMail } from '../../mail/commands/queue-mail.ts'
import { printLetter } from '../../mail/letter.ts'
import type { Sender } from '../../subscriptions/sender.ts'
import { userSubscriber } from '../../subscriptions/subscription.ts'
import { DIGEST_LENGTH, digestLetter } from '../notice-letter.ts'
import { isVisible, mailAddressOf, type NoticeRow, noticeRows } from '../queries/notice-rows.ts'
import { type DigestRhythm, lastDigestTime } from '../rhythm.ts'

/** People whose digests are written in one go; the rest follows at once. */
const BATCH = 100
/** Read for one digest; a night with more is told by the inbox. */
const MAX_READ = 500

/**
 * Queues the digests that are due: one for each user with that rhythm, holding what came until the
 * full hour (or the morning). Answers how many people were looked at.
 */
export async function mailDigests(
  db: Database,
  sender: Sender,
  now: Date = new Date(),
): Promise<number> {
  let seen = 0
  for (const rhythm of ['hourly', 'daily'] as const) {
    const until = lastDigestTime(rhythm, now, sender.site.timeZone)
    for (let due = await whoseTurn(db, rhythm, until); due.length > 0; ) {
      for (const userId of due) {
        await transaction(db, (tx) => mailDigest(tx, { userId, rhythm, until }, sender, now))
      }
      seen += due.length
      due = due.length < BATCH ? [] : await whoseTurn(db, rhythm, until)
    }
  }
  return seen
}

async function whoseTurn(db: Database, rhythm: DigestRhythm, until: Date): Promise<number[]> {
  const rows = await db.$queryRaw<{ userId: number }[]>(sql`
    SELECT DISTINCT n."userId" FROM "Notice" n JOIN "User" u ON u."id" = n."userId"
    WHERE n."mailedAt" IS NULL AND n."at" <= ${until} AND u."mailRhythm" = ${rhythm}
      AND (u."digestAt" IS NULL OR u."digestAt" < ${until})
    ORDER BY n."userId" LIMIT ${BATCH}`)
  return rows.map(({ userId }) => userId)
}

interface Turn {
  readonly userId: number
  readonly rhythm: DigestRhythm
  readonly until: Date
}

async function mailDigest(tx: Transaction, turn: Turn, sender: Sender, now: Date): Promise<void> {
  const { userId, rhythm, until } = turn
  // Of two workers one writes it: the other finds that it went.
  const { count } = await tx.user.updateMany({
    where: {
      id: userId,
      mailRhythm: rhythm,
      OR: [{ digestAt: null }, { digestAt: { lt: until } }],
    },
    data: { digestAt: now },
  })
  if (count === 0) return
  const rows = await noticeRows(
    tx,
    sql`n."userId" = ${userId} AND n."mailedAt" IS NULL AND n."at" <= ${until}`,
    sql`ORDER BY n."at", n."id" LIMIT ${MAX_READ}`,
  )
  await tx.notice.updateMany({
    where: { userId, mailedAt: null, at: { lte: until } },
    data: { mailedAt: now },
  })
  await send(tx, turn, rows, sender, now)
}

async function send(
  tx: Transaction,
  { userId, until }: Turn,
  rows: readonly NoticeRow[],
  sender: Sender,
  now: Date,
): Promise<void> {
  const news = rows.filter((row) => isVisible(row) && row.seenAt === null)
  const [first] = news
  const to = first ? mailAddressOf(first, now) : ''
  if (to === '') return
  const told = news.slice(0, DIGEST_LENGTH)
  const more = news.length - told.length
  const reader = { subscriber: userSubscriber(userId), language: first?.mailLanguage ?? null }
  const letter = printLetter(digestLetter(told, more, reader, sender), sender.site)
  const key = `digest:${userId}:${until.toISOString()}`
  await queueMail(tx, { key, to, ...letter }, now)
}
